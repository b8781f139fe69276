package org.tandem.plans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One task of a plan with its mark.
 *
 * @param id the same in every edition, so that marks follow the task
 * @param menteeDone the mentee himself counts it as done; the mark stays the mentor's
 */
record PlanItem(
        UUID id,
        String task,
        LocalDate dueOn,
        @Schema(nullable = true) String plannedResult,
        @Schema(nullable = true) PlanMark mark,
        @Schema(nullable = true) String actualResult,
        @Schema(nullable = true) LocalDate markedOn,
        boolean menteeDone) {

    PlanItem marked(PlanMark mark, String actualResult, LocalDate on) {
        return new PlanItem(
                id,
                task,
                dueOn,
                plannedResult,
                mark,
                mark == null ? null : actualResult,
                mark == null ? null : on,
                menteeDone);
    }

    PlanItem ticked(boolean done) {
        return new PlanItem(id, task, dueOn, plannedResult, mark, actualResult, markedOn, done);
    }

    /** The same words with the marks of another edition's item. */
    PlanItem withMarksOf(PlanItem other) {
        return new PlanItem(
                id, task, dueOn, plannedResult, other.mark, other.actualResult, other.markedOn, other.menteeDone);
    }

    @JsonIgnore
    boolean isOverdue(LocalDate today) {
        return mark == null && dueOn.isBefore(today);
    }

    /** Part of the work that is done: 1, one half, or nothing. */
    double share() {
        if (mark == null) {
            return 0;
        }
        return switch (mark) {
            case DONE -> 1;
            case PARTIAL -> 0.5;
            case NOT_DONE -> 0;
        };
    }
}
