package org.tandem.consents.signing;

/** Whether a link to sign by still works. */
enum LinkState {
    OPEN,
    EXPIRED,
    /** Too many wrong codes. */
    LOCKED
}
