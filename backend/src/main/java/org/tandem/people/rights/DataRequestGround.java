package org.tandem.people.rights;

/** Why it is demanded; the term depends on it (L-07). */
public enum DataRequestGround {
    DEMAND,
    CONSENT_WITHDRAWN,
    PURPOSE_REACHED,
    UNLAWFUL
}
