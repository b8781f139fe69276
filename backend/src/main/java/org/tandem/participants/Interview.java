package org.tandem.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Talk with a candidate for mentor, as it is reported and kept. */
record Interview(
        @NotNull LocalDate heldOn,
        @NotNull Result result,
        @Size(max = 2000) @Schema(nullable = true) String comment) {

    Interview withoutComment() {
        return new Interview(heldOn, result, null);
    }

    @Schema(name = "InterviewResult")
    enum Result {
        RECOMMENDED,
        NOT_RECOMMENDED
    }
}
