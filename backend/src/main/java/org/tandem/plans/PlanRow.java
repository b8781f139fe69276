package org.tandem.plans;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The latest edition of a pair's plan in a list.
 *
 * @param progress done part of the tasks in percent
 * @param overdue tasks whose day has passed without a mark
 */
record PlanRow(
        UUID id,
        UUID pairId,
        String pairTitle,
        int edition,
        PlanStatus status,
        int progress,
        int tasks,
        int overdue,
        LocalDate endsOn) {}
