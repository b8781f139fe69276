package org.tandem.people.rights;

/** Life of a request (domain §6.2). */
public enum DataRequestStatus {
    RECEIVED,
    IN_WORK,
    DONE,
    CLOSED,
    REFUSED
}
