package org.tandem.support;

/** Why the support ended. */
enum SupportEnding {
    /** The psychologist finished it. */
    DONE,
    /** The consent was withdrawn or ran out (domain §6.2). */
    CONSENT_ENDED,
    /** The mentee left the programme. */
    LEFT
}
