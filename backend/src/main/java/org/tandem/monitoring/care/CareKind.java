package org.tandem.monitoring.care;

/** Why a pair needs help, the most pressing first. */
public enum CareKind {
    UNSAFE,
    HELP,
    PROBLEM,
    LOW_COMFORT,
    FALLING_COMFORT,
    MISSED,
    FALLING_PROGRESS,
    SILENT;

    /** V-23: with a term, and never put off. */
    public boolean isAlarm() {
        return this == UNSAFE || this == HELP;
    }

    /** Known from what a mentee said: no business of the mentor (V-23). */
    boolean isFromMentee() {
        return isAlarm() || this == LOW_COMFORT || this == FALLING_COMFORT;
    }
}
