package org.tandem.programs.roadmap;

import java.util.Set;

/** State of one occurrence of an activity; «overdue» is computed, never stored. */
public enum OccurrenceStatus {
    PLANNED,
    IN_PROGRESS,
    /** a later day was asked for and nobody has agreed yet; the former one still counts */
    POSTPONED,
    DONE,
    VERIFIED,
    CANCELLED;

    /** Still to be done. */
    static final Set<OccurrenceStatus> OPEN = Set.of(PLANNED, IN_PROGRESS, POSTPONED);
}
