package org.tandem.people.rights;

/** What is demanded (ст. 14, 20, 21 152-ФЗ). */
public enum DataRequestKind {
    ACCESS,
    CORRECTION,
    STOP,
    ERASURE
}
