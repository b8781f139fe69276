package org.tandem.surveys;

/** State of a round; follows from its dates and from an early closing. */
public enum RoundStatus {
    SCHEDULED,
    OPEN,
    CLOSED
}
