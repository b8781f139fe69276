package org.tandem.pairs;

/** How an answer came in. */
enum PreferenceSource {
    /** The participant himself, by his personal link. */
    LINK,
    /** The curator, from paper or from what he was told. */
    STAFF
}
