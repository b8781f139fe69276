package org.tandem.organisations.privacy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Decisions of the organisation about personal data.
 *
 * @param sensitiveDataEnabled whether special categories are kept at all (L-05)
 * @param signatureAct title and number of the local act on simple electronic signature (L-22); null: signing on paper
 * @param signatureActOn the day of that act; null exactly if there is none
 */
record PrivacyChange(
        @NotNull Boolean sensitiveDataEnabled,
        @Size(max = 300) @Schema(nullable = true) String signatureAct,
        @Schema(nullable = true) LocalDate signatureActOn) {

    @AssertTrue(message = "Укажите и название акта, и его дату")
    @Schema(hidden = true)
    boolean isActWhole() {
        return (signatureAct == null || signatureAct.isBlank()) == (signatureActOn == null);
    }
}
