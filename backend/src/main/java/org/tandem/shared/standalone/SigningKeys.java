package org.tandem.shared.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * The RSA pair that signs access tokens: taken from the folder, made there on first start. Several backends share one
 * folder (a volume), so that each accepts the others' tokens.
 */
public final class SigningKeys {

    private static final int BITS = 2048;

    private SigningKeys() {}

    /** Configuration that points SmallRye JWT to the keys of {@code folder}. */
    public static Map<String, String> configuration(Path folder) throws IOException {
        var secret = folder.resolve("private.pem");
        var open = folder.resolve("public.pem");
        if (!Files.exists(secret) || !Files.exists(open)) {
            create(folder, secret, open);
        }
        return Map.of(
                "smallrye.jwt.sign.key.location", secret.toUri().toString(),
                "mp.jwt.verify.publickey.location", open.toUri().toString());
    }

    private static void create(Path folder, Path secret, Path open) throws IOException {
        Files.createDirectories(folder);
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            OwnerOnly.write(secret, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            OwnerOnly.write(open, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                + "\n-----END " + kind + "-----\n";
    }
}
