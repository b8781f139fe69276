package org.tandem.meetings;

/** Kinds of meetings; the first five make the chain (V-18, V-19), the last two may come between. */
public enum MeetingType {
    INTRODUCTION,
    TRIAL,
    PLANNING,
    REGULAR,
    FINAL,
    GROUP_REFLECTION,
    ISSUE_REVIEW
}
