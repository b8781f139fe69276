package org.tandem.pairs;

/** State of one member inside a pair. */
enum MemberStatus {
    ACTIVE,
    /** A gap in the consents of one mentee of a group: the others go on without him. */
    SUSPENDED
}
