package org.tandem.participants;

/** On which side of a programme somebody stands. */
public enum Side {
    MENTEE,
    MENTOR
}
