package org.tandem.participants;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Talk with a candidate for mentor, as it is reported and kept.
 *
 * @param marks 1 (weak) to 5 (strong) by criterion, as far as it came up; null for none
 */
record Interview(
        @NotNull LocalDate heldOn,
        @NotNull Result result,
        @Size(max = 2000) @Schema(nullable = true) String comment,

        @Schema(nullable = true) Map<@NotNull InterviewCriterion, @NotNull @Min(1) @Max(5) Integer> marks) {

    Interview withoutComment() {
        return new Interview(heldOn, result, null, marks);
    }

    @Schema(name = "InterviewResult")
    enum Result {
        RECOMMENDED,
        NOT_RECOMMENDED
    }
}
