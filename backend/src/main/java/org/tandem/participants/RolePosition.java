package org.tandem.participants;

/** Role position of a mentee (domain §2.2). */
enum RolePosition {
    /** Looks for resources and exchange of ideas. */
    ACTIVE,
    /** Has lost direction, usually at a lower level of school than the mentor. */
    PASSIVE
}
