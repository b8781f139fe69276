package org.tandem.programs;

/** Life of a programme (domain §6.2). */
public enum ProgramStatus {
    DRAFT,
    REVIEW,
    APPROVED,
    ACTIVE,
    SUSPENDED,
    COMPLETING,
    COMPLETED,
    CANCELLED,
    ARCHIVED
}
