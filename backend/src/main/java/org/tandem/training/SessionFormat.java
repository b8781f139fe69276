package org.tandem.training;

/** Where a session happens. */
enum SessionFormat {
    IN_PERSON,
    ONLINE
}
