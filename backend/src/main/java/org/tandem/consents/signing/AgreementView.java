package org.tandem.consents.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the signer's agreement to electronic signature is.
 *
 * @param issuedAt when the sheet with the code was made, null if never
 * @param signedOn when it was signed on paper, null while it is not
 */
record AgreementView(
        UUID personId,
        String personName,
        @Schema(nullable = true) Instant issuedAt,
        @Schema(nullable = true) LocalDate signedOn) {}
