package org.tandem.gatherings;

/** What the holder of a slip can do. */
enum CheckInStatus {
    OPEN,
    NOT_NOW,
    CAME,
    CANCELLED
}
