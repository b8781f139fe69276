package org.tandem.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.tandem.shared.standalone.DataKey;
import org.tandem.shared.standalone.EmbeddedDatabase;
import org.tandem.shared.standalone.SigningKeys;

/** The same PostgreSQL and keys that `mvn -Prun` starts, in a folder that lives as long as the tests. */
public class TestServices implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            var home = Path.of("target", "test-services").toAbsolutePath();
            deleteRecursively(home.resolve("postgres/data"));
            Files.createDirectories(home);
            database = EmbeddedDatabase.start(home.resolve("postgres"), false);
            var configuration = new HashMap<>(database.configuration());
            configuration.putAll(SigningKeys.configuration(home.resolve("keys")));
            configuration.putAll(DataKey.configuration(home.resolve("keys")));
            // nobody listens there unless a test starts a mail server
            configuration.put("tandem.smtp.host", "localhost");
            configuration.put("tandem.smtp.port", String.valueOf(PackagedApplication.freePort()));
            configuration.put("tandem.smtp.security", "none");
            configuration.put("tandem.smtp.from", "tandem@school.example");
            configuration.put("tandem.smtp.timeout", "3s");
            return configuration;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void stop() {
        try {
            if (database != null) {
                database.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
