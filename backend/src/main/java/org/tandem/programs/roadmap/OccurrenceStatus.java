package org.tandem.programs.roadmap;

/** State of one occurrence of an activity; «overdue» is computed, never stored. */
public enum OccurrenceStatus {
    PLANNED,
    IN_PROGRESS,
    DONE,
    VERIFIED,
    CANCELLED
}
