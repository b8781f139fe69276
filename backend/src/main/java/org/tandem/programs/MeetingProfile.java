package org.tandem.programs;

/** Length of the chain of meetings a programme works by (V-19). */
public enum MeetingProfile {
    /** introduction, trial, planning, regular, final */
    FULL,
    /** introduction, regular, final */
    SHORT
}
