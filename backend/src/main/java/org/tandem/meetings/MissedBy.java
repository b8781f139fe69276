package org.tandem.meetings;

/** Who did not come. */
enum MissedBy {
    MENTOR,
    MENTEE,
    BOTH
}
