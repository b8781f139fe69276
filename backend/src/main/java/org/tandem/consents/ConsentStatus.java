package org.tandem.consents;

/** Life of a consent (domain §6.2). */
public enum ConsentStatus {
    /** Handed out, the text is fixed. */
    ISSUED,
    /** Signed, not checked yet. */
    SIGNED,
    /** Checked and in force. */
    EFFECTIVE,
    EXPIRED,
    WITHDRAWN,
    /** A newer one of the same kind took its place. */
    SUPERSEDED,
    /** Not given. */
    REFUSED,
    /** Signed wrongly; a new one is needed. */
    REJECTED;

    /** Handed out and not decided yet. */
    boolean isOpen() {
        return this == ISSUED || this == SIGNED;
    }
}
