package org.tandem.organisations;

import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation's requisites and settings. */
public record OrganisationView(
        UUID id,
        String fullName,
        String shortName,
        OrganisationType type,
        @Schema(nullable = true) String founder,
        @Schema(nullable = true) String region,
        @Schema(nullable = true) String municipality,
        @Schema(nullable = true) String address,
        @Schema(nullable = true) String inn,
        @Schema(nullable = true) String ogrn,
        String timeZone,
        @Schema(nullable = true) String directorName,
        @Schema(nullable = true) String directorPosition,
        @Schema(nullable = true) String policyUrl,
        int version) {

    /** Zone in which the organisation's local dates are meant (V-38). */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
