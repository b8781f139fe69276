package org.tandem.consents;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consent to hand out.
 *
 * @param personId whom it is about
 * @param signerPersonId which of several representatives signs; null for the person himself or the first one
 */
record NewConsent(
        @NotNull UUID personId,
        @NotNull ConsentKind kind,
        @Schema(nullable = true) UUID signerPersonId) {}
