package org.tandem.people.rights;

/** Who demands it. */
public enum DataRequestApplicant {
    SUBJECT,
    GUARDIAN,
    AUTHORITY,
    OPERATOR
}
