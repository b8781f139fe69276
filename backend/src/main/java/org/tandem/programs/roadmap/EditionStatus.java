package org.tandem.programs.roadmap;

/** Life of one edition of a roadmap (domain §6.2). */
enum EditionStatus {
    DRAFT,
    REVIEW,
    APPROVED,
    /** approved and begun; computed, never stored */
    ACTIVE,
    /** its programme is over; computed, never stored */
    CLOSED,
    SUPERSEDED
}
