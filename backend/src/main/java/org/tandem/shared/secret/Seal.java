package org.tandem.shared.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what the database must not be able to show: AES-256-GCM with the installation's key ({@code tandem.data-key},
 * 32 bytes in Base64). There is no built-in key: it is made on first start beside the signing keys, or configured.
 */
@ApplicationScoped
public class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @ConfigProperty(name = "tandem.data-key")
    String key;

    /** The bytes, closed; no two closings of the same bytes look alike. */
    public byte[] close(byte[] open) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, open);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** What was closed; fails if the key is another one or a byte was changed. */
    public byte[] open(byte[] sealed) {
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes) {
        var secret = Base64.getDecoder().decode(key);
        if (secret.length != KEY_BYTES) {
            throw new IllegalStateException("tandem.data-key must be 32 bytes in Base64");
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed data cannot be read with this key", e);
        }
    }
}
