package org.tandem.consents;

/** How a consent was signed (L-22). */
enum SignatureMethod {
    /** A mark that the signed paper is kept by the organisation. */
    PAPER_MARK,
    /** A scan of the signed paper. */
    PAPER_SCAN,
    /** Simple electronic signature by a personal link and a personal code. */
    SIMPLE_ES
}
