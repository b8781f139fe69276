package org.tandem.shared.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a public link carries: {@code <organisation>.<secret>}. The organisation lets the server open one tenant with
 * one look-up; the secret has 192 random bits, and only its hash is stored.
 */
public record LinkSecret(UUID organisationId, String secret) {

    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    public static LinkSecret create(UUID organisationId) {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(organisationId, ENCODER.encodeToString(bytes));
    }

    /** Reads a token somebody sent; empty if it cannot be one of ours. */
    public static Optional<LinkSecret> parse(String token) {
        if (token == null || !token.matches("[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{32}")) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(0, 22)));
        return Optional.of(new LinkSecret(new UUID(bytes.getLong(), bytes.getLong()), token.substring(23)));
    }

    /** The text that stands in the link. */
    public String token() {
        var bytes = ByteBuffer.allocate(16)
                .putLong(organisationId.getMostSignificantBits())
                .putLong(organisationId.getLeastSignificantBits());
        return ENCODER.encodeToString(bytes.array()) + "." + secret;
    }

    /** What is stored and looked up. */
    public String hash() {
        return Hashes.sha256(secret.getBytes(StandardCharsets.US_ASCII));
    }
}
