package org.tandem.consents.signing;

/** Why a consent can't be signed by a link, the first that holds. */
enum SigningObstacle {
    /** It is decided already. */
    NOT_WAITING,
    /** Lines to tick together, or a labour document: on paper only. */
    PAPER_ONLY,
    /** The organisation named no local act on electronic signature. */
    NO_ACT,
    /** The signer did not agree on paper yet. */
    NO_AGREEMENT
}
