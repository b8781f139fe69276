package org.tandem.consents.forms;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.secret.Hashes;

/**
 * What the QR code of a page holds: {@code T1}, the organisation, the form's secret, the page. Digits and capitals
 * only, which makes the code coarser and so easier to read. No personal data.
 *
 * @param secret 160 random bits
 * @param page from 1
 */
public record FormCode(UUID organisationId, String secret, int page) {

    private static final String MARK = "T1";
    private static final int RADIX = 32;
    private static final int ID_LENGTH = 26;
    private static final int SECRET_BITS = 160;
    private static final int SECRET_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The first page of a new form. */
    static FormCode create(UUID organisationId) {
        return new FormCode(organisationId, digits(new BigInteger(SECRET_BITS, RANDOM), SECRET_LENGTH), 1);
    }

    /** Reads what a code held; empty if it is not one of ours. */
    public static Optional<FormCode> parse(String text) {
        if (text == null || !text.matches("T1[0-9A-V]{58}[0-9]{2}")) {
            return Optional.empty();
        }
        var bytes = new BigInteger(text.substring(2, 2 + ID_LENGTH), RADIX);
        var id = new UUID(bytes.shiftRight(Long.SIZE).longValue(), bytes.longValue());
        var page = Integer.parseInt(text.substring(2 + ID_LENGTH + SECRET_LENGTH));
        return page == 0
                ? Optional.empty()
                : Optional.of(new FormCode(id, text.substring(2 + ID_LENGTH, 2 + ID_LENGTH + SECRET_LENGTH), page));
    }

    FormCode ofPage(int number) {
        return new FormCode(organisationId, secret, number);
    }

    /** The text in the code. */
    public String text() {
        var bytes = ByteBuffer.allocate(16)
                .putLong(organisationId.getMostSignificantBits())
                .putLong(organisationId.getLeastSignificantBits());
        return MARK + digits(new BigInteger(1, bytes.array()), ID_LENGTH) + secret + "%02d".formatted(page);
    }

    /** What is stored and looked up. */
    public String hash() {
        return Hashes.sha256(secret.getBytes(StandardCharsets.US_ASCII));
    }

    private static String digits(BigInteger number, int length) {
        var digits = number.toString(RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(length - digits.length()) + digits;
    }
}
