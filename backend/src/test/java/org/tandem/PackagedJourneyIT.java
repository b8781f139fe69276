package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.shared.standalone.EmbeddedDatabase;
import org.tandem.testing.PackagedApplication;

/**
 * The journeys of a real browser ({@code frontend/e2e}) against the packaged jar on a PostgreSQL server that it did not
 * start itself, the way it runs in production.
 */
class PackagedJourneyIT {

    @TempDir
    Path folder;

    @Test
    void theJourneysSucceedOnAnExternalServer() throws IOException, InterruptedException {
        try (var server = EmbeddedDatabase.start(folder.resolve("server"), false)) {
            var home = folder.resolve("home");
            try (var application = PackagedApplication.start("demo", environment(server, home), "Tandem is ready")) {
                application.await();
                assertThatTheJourneysSucceed(application.address());
                assertThat(home.resolve("postgres")).doesNotExist();
            }
        }
    }

    private static Map<String, String> environment(EmbeddedDatabase server, Path home) throws IOException {
        Files.createDirectories(home);
        var environment = new HashMap<>(Map.of("TANDEM_HOME", home.toString()));
        server.configuration()
                .forEach((key, value) ->
                        environment.put(key.replaceAll("[.-]", "_").toUpperCase(), value));
        return environment;
    }

    private static void assertThatTheJourneysSucceed(String address) throws IOException, InterruptedException {
        var journeys = new ProcessBuilder("node", "e2e/journeys.mjs", "--base", address)
                .directory(new File("../frontend"))
                .redirectErrorStream(true)
                .start();
        var output = new String(journeys.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(journeys.waitFor()).as(output).isZero();
    }
}
