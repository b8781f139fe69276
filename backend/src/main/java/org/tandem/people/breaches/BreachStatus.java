package org.tandem.people.breaches;

/** How far the regulator has been told. */
enum BreachStatus {
    /** Nobody was told yet: 24 hours run. */
    OPEN,
    /** The first notice was sent: the inquiry runs, 72 hours since the discovery. */
    NOTIFIED,
    /** The result of the inquiry was sent. */
    REPORTED,
    /** It turned out that no data had got to anybody. */
    DISMISSED
}
