package org.tandem.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition of a plan.
 *
 * @param progress done part of the tasks in percent
 * @param reason why this edition was made, null in the first
 * @param remark what the curator asked to mend when he gave it back
 * @param approvedBy name of the approver's account, null before and where the account is gone
 * @param actions what the caller may do with it now
 * @param editions all of the pair, the latest first
 */
record PlanView(
        UUID id,
        UUID pairId,
        UUID programId,
        String pairTitle,
        int edition,
        PlanStatus status,
        @Schema(nullable = true) String request,
        @Schema(nullable = true) String baseline,
        @Schema(nullable = true) String goal,
        @Schema(nullable = true) String resources,
        @Schema(nullable = true) String schedule,
        LocalDate startsOn,
        LocalDate endsOn,
        List<PlanItem> items,
        List<PlanIndicator> indicators,
        int progress,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String remark,
        @Schema(nullable = true) String conclusion,
        @Schema(nullable = true) LocalDate approvedOn,
        @Schema(nullable = true) String approvedBy,
        List<String> actions,
        List<Edition> editions,
        int version) {

    /** A line of the history of a plan. */
    record Edition(
            UUID id,
            int edition,
            PlanStatus status,
            @Schema(nullable = true) LocalDate approvedOn,
            @Schema(nullable = true) String reason) {}
}
