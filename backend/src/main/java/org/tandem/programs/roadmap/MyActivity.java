package org.tandem.programs.roadmap;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One term that the signed-in person answers for.
 *
 * @param byName he is named himself, not only by his role
 */
record MyActivity(
        UUID programId,
        String programTitle,
        UUID activityId,
        UUID occurrenceId,
        @Schema(nullable = true) String printedNumber,
        String title,
        @Schema(nullable = true) String plannedResult,
        String dueText,
        @Schema(nullable = true) LocalDate dueOn,
        OccurrenceStatus status,
        boolean overdue,
        @Schema(nullable = true) String remark,
        boolean byName) {}
