package org.tandem.programs.roadmap;

import java.util.List;

/** State of a whole activity, derived from its occurrences. */
enum ActivityStatus {
    PLANNED,
    IN_PROGRESS,
    OVERDUE,
    POSTPONED,
    DONE,
    CANCELLED;

    static ActivityStatus of(List<OccurrenceView> occurrences) {
        var live = occurrences.stream()
                .filter(o -> o.status() != OccurrenceStatus.CANCELLED)
                .toList();
        if (live.isEmpty()) {
            return occurrences.isEmpty() ? PLANNED : CANCELLED;
        }
        if (live.stream().anyMatch(OccurrenceView::overdue)) {
            return OVERDUE;
        }
        if (live.stream().anyMatch(o -> o.status() == OccurrenceStatus.POSTPONED)) {
            return POSTPONED;
        }
        if (live.stream()
                .allMatch(o -> o.status() == OccurrenceStatus.DONE || o.status() == OccurrenceStatus.VERIFIED)) {
            return DONE;
        }
        return live.stream().allMatch(o -> o.status() == OccurrenceStatus.PLANNED) ? PLANNED : IN_PROGRESS;
    }
}
