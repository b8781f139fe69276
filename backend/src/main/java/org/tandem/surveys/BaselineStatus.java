package org.tandem.surveys;

/** Where a participant stands with the survey before the work of his pair begins (V-10). */
public enum BaselineStatus {
    SUBMITTED,
    /** Freed from it with a reason. */
    WAIVED,
    /** Asked, and may still answer. */
    PENDING,
    /** Never asked, or asked in a round that closed without his answer. */
    NONE;

    /** Whether the survey no longer stands in the way of activation (V-10). */
    public boolean isSettled() {
        return this == SUBMITTED || this == WAIVED;
    }
}
