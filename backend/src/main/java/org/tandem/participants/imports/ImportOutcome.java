package org.tandem.participants.imports;

/** What becomes of a line. */
enum ImportOutcome {
    /** A new person and his participation. */
    CREATE,
    /** Somebody known; only his participation is new. */
    MATCH,
    /** Repeats another line, or the person takes part already. */
    SKIP,
    /** Cannot be written until it is mended. */
    ERROR
}
