package org.tandem.gatherings;

/** Who noted that a guest came. */
enum MarkedBy {
    /** The guest, by the link of his slip. */
    SLIP,
    STAFF
}
