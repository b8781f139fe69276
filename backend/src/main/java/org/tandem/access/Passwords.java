package org.tandem.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id in the PHC text form. Argon2id and not bcrypt: bcrypt reads only 72 bytes, that is 36 Russian letters.
 * Parameters after OWASP: 19 MiB, two passes, one lane.
 */
@ApplicationScoped
class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared when there is no such account, so that the answer takes as long as for a real one. */
    private final String decoy = hash("decoy " + RANDOM.nextLong());

    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        return PREFIX + encoder.encodeToString(salt) + "$" + encoder.encodeToString(argon2(password, salt));
    }

    /** @param stored hash of the account, null when there is no account or no password yet */
    boolean matches(String password, String stored) {
        var parts = (stored == null ? decoy : stored).split("\\$");
        var decoder = Base64.getDecoder();
        var equal = MessageDigest.isEqual(decoder.decode(parts[5]), argon2(password, decoder.decode(parts[4])));
        return equal && stored != null;
    }

    private static byte[] argon2(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var result = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), result);
        return result;
    }
}
