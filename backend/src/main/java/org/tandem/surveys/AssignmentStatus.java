package org.tandem.surveys;

/** State of one participant's questionnaire in a round (domain §6.2). */
public enum AssignmentStatus {
    PENDING,
    /** The personal link was opened. */
    IN_PROGRESS,
    SUBMITTED,
    /** The round closed, or the baseline did (V-26), before an answer came. */
    EXPIRED,
    /** The curator freed the participant from it, with a reason. */
    WAIVED;

    /** Whether an answer may still come. */
    public boolean isOpen() {
        return this == PENDING || this == IN_PROGRESS;
    }
}
