package org.tandem.organisations.site;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Public code of an organisation: its id in 22 letters. It opens only what is published. */
final class SiteCode {

    private SiteCode() {}

    static String of(UUID organisationId) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(organisationId.getMostSignificantBits())
                .putLong(organisationId.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty if it cannot be a code of ours. */
    static Optional<UUID> parse(String code) {
        if (code == null || !code.matches("[A-Za-z0-9_-]{22}")) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(code));
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
