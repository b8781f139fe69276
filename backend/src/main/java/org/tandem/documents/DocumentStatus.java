package org.tandem.documents;

/** How far a paper has come (domain §6.2). */
public enum DocumentStatus {
    DRAFT,
    ON_REVIEW,
    ON_SIGNATURE,
    IN_FORCE,
    SUPERSEDED,
    CANCELLED,
    ARCHIVED;

    /** True while its contents may still change. */
    boolean isBeforeForce() {
        return this == DRAFT || this == ON_REVIEW || this == ON_SIGNATURE;
    }
}
