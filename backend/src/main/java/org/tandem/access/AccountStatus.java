package org.tandem.access;

/** Life of an account: invited until the person sets a password. */
enum AccountStatus {
    INVITED,
    ACTIVE,
    BLOCKED
}
