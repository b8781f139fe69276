package org.tandem.participants;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Talk with a candidate for mentor. */
record Interview(
        LocalDate heldOn,
        Result result,
        @Schema(nullable = true) String comment) {

    enum Result {
        RECOMMENDED,
        NOT_RECOMMENDED
    }
}
