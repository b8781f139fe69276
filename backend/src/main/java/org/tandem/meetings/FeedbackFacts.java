package org.tandem.meetings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.participants.Side;
import org.tandem.shared.problem.Problem;

/**
 * How one member found a meeting (V-22). A mentor gives progress and engagement, a mentee comfort, usefulness and
 * safety.
 *
 * @param oral told to a curator or psychologist, who writes it down
 */
record FeedbackFacts(
        @NotNull UUID participantId,
        @Min(1) @Max(10) @Schema(nullable = true) Integer progress,
        @Min(1) @Max(10) @Schema(nullable = true) Integer engagement,
        @Min(1) @Max(10) @Schema(nullable = true) Integer comfort,
        @Min(1) @Max(10) @Schema(nullable = true) Integer usefulness,
        @Schema(nullable = true) Boolean safe,
        @Schema(nullable = true) Boolean helpNeeded,
        @Size(max = 2000) @Schema(nullable = true) String comment,
        @Schema(nullable = true) Boolean oral) {

    /** Each side answers its own questions, and all of them. */
    void check(Side side) {
        var errors = new ArrayList<Problem.FieldError>();
        var mentor = side == Side.MENTOR;
        expect(errors, "progress", progress, mentor);
        expect(errors, "engagement", engagement, mentor);
        expect(errors, "comfort", comfort, !mentor);
        expect(errors, "usefulness", usefulness, !mentor);
        expect(errors, "safe", safe, !mentor);
        if (mentor && helpNeeded != null) {
            errors.add(new Problem.FieldError("helpNeeded", "V-22", "Это вопрос наставляемого."));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }

    private static void expect(ArrayList<Problem.FieldError> errors, String field, Object value, boolean asked) {
        if (asked && value == null) {
            errors.add(new Problem.FieldError(field, "required", "Ответьте на этот вопрос."));
        }
        if (!asked && value != null) {
            errors.add(new Problem.FieldError(field, "V-22", "Это вопрос другой стороны."));
        }
    }
}
