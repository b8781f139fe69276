package org.tandem.programs;

/** State of one stage of one programme. */
public enum StageStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE
}
