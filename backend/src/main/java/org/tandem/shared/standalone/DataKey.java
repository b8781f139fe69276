package org.tandem.shared.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The key that closes special data: from the environment, or from the folder of keys, made there on first start. */
public final class DataKey {

    private static final int BYTES = 32;

    private DataKey() {}

    /** Configuration with the key of {@code folder}; whoever loses the file loses what it closed. */
    public static Map<String, String> configuration(Path folder) throws IOException {
        var configured = System.getenv("TANDEM_DATA_KEY");
        if (configured != null && !configured.isBlank()) {
            return Map.of("tandem.data-key", configured.strip());
        }
        var file = folder.resolve("data.key");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            OwnerOnly.write(file, Base64.getEncoder().encodeToString(bytes));
        }
        return Map.of("tandem.data-key", Files.readString(file).strip());
    }
}
