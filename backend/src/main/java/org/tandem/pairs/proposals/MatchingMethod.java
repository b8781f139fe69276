package org.tandem.pairs.proposals;

/** How pairs are found. */
enum MatchingMethod {
    /** Most people with a mentor, then the greatest sum of scores. */
    OPTIMAL,
    /** Nobody would rather be together than as they are. */
    STABLE,
    /** As the curator put them. */
    BY_HAND
}
