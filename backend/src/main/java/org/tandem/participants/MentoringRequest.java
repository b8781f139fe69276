package org.tandem.participants;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a mentee asks for: one line of the карта запросов. */
record MentoringRequest(
        @Size(max = 200) @Schema(nullable = true) String topic,
        @Size(max = 2000) @Schema(nullable = true) String problem,
        @Size(max = 2000) @Schema(nullable = true) String expectedResult) {

    /** V-05: topic and expected result are known. */
    boolean isComplete() {
        return topic != null && expectedResult != null;
    }
}
