package org.tandem.surveys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round to be sent.
 *
 * @param title null for the title of the questionnaire
 * @param gatheringId a general meeting of the programme: who came is asked, and can be named; null for none
 * @param participantIds who is asked; null for everybody of the questionnaire's side who is in the base or further
 * @param filter narrows «everybody»; null for no narrowing
 * @param mode null for {@code NAMED}
 * @param expected how many people a link for all is meant for; null for the size of the audience, or unknown
 */
record NewRound(
        @NotNull UUID programId,
        @NotNull @Size(max = 60) String templateCode,
        @Size(max = 300) @Schema(nullable = true) String title,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,

        @Size(min = 1, max = 5000, message = "Выберите хотя бы одного участника") @Schema(nullable = true)
        Set<@NotNull UUID> participantIds,

        @Schema(nullable = true) UUID gatheringId,
        @Valid @Schema(nullable = true) AudienceFilter filter,
        @Schema(nullable = true) RoundMode mode,
        @Min(1) @Max(100_000) @Schema(nullable = true) Integer expected) {

    RoundMode chosenMode() {
        return mode == null ? RoundMode.NAMED : mode;
    }
}
