package org.tandem.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.MentoringForm;

/**
 * A pair with its people and what it still lacks.
 *
 * @param checklist conditions of activation; empty once the pair has begun to work
 * @param replacesId the pair whose mentees it took over
 * @param changeOrderId the paper that says that the pair has ended, perhaps still a draft; null if there is none
 * @param replacedById the pair that took over its mentees
 * @param warnings what is unusual about it, in Russian
 */
record PairView(
        UUID id,
        UUID programId,
        PairKind kind,
        MentoringForm form,
        String roleModel,
        PairStatus status,
        LocalDate startsOn,
        LocalDate endsOn,
        List<MemberView> members,
        @Schema(nullable = true) PairOrder order,
        @Schema(nullable = true) LocalDate activatedOn,
        @Schema(nullable = true) String pauseReason,
        @Schema(nullable = true) Dissolution ending,
        @Schema(nullable = true) UUID replacesId,
        @Schema(nullable = true) UUID replacedById,
        @Schema(nullable = true) UUID changeOrderId,
        List<ChecklistItem> checklist,
        List<String> warnings,
        List<String> actions,
        int version) {}
