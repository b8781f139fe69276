package org.tandem.consents.signing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Signing of one consent by a personal link.
 *
 * @param obstacle why no link can be made, null if one can
 * @param link the link that was made last, null if none; its address was shown once
 * @param signed the signature, null while there is none
 */
record SigningView(
        @Schema(nullable = true) SigningObstacle obstacle,
        AgreementView agreement,
        @Schema(nullable = true) LinkView link,
        @Schema(nullable = true) SignedView signed) {

    /** @param openedAt when the right code was typed, null while it was not */
    record LinkView(
            LinkState state,
            Instant createdAt,
            Instant expiresAt,
            int failures,
            @Schema(nullable = true) Instant openedAt) {}

    /** @param address from where it was signed */
    record SignedView(Instant signedAt, String address, String device, String textHash) {}
}
