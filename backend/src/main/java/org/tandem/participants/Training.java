package org.tandem.participants;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mentor's training: finished on a date, or waived for a reason; exactly one of the two. */
public record Training(
        @Schema(nullable = true) LocalDate completedOn,
        @Schema(nullable = true) String waiverReason) {

    /** @param training null if nothing is known */
    static boolean isDone(Training training) {
        return training != null && training.completedOn() != null;
    }

    /** The fact of the waiver stays, its words go (L-08). */
    Training withoutReason() {
        return waiverReason == null ? this : new Training(null, "–");
    }
}
