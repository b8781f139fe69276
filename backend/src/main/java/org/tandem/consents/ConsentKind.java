package org.tandem.consents;

/** Kinds of consent; each is a document of its own for one purpose (L-01, domain §6.2). */
public enum ConsentKind {
    /** Personal data of an adult, by himself. */
    PD_PROCESSING(Signer.SUBJECT),
    /** Personal data of a minor, by his representative. */
    PD_MINOR_BY_GUARDIAN(Signer.GUARDIAN),
    /** Personal data of a minor of 14–17 years, by himself, besides his representative's. */
    PD_MINOR_OWN(Signer.SUBJECT),
    /** Sensitive categories (L-05). */
    SPECIAL_CATEGORY(Signer.BY_AGE),
    /** Help of a psychologist (L-06). */
    PSYCH_SUPPORT(Signer.BY_AGE),
    /** Publication (L-04). */
    DISTRIBUTION(Signer.BY_AGE),
    PHOTO_VIDEO(Signer.BY_AGE),
    /** A worker's agreement to mentor: a labour document (L-13). */
    MENTOR_AGREEMENT(Signer.SUBJECT);

    /** Who signs: the person, his representative, or the representative while the person is a minor. */
    enum Signer {
        SUBJECT,
        GUARDIAN,
        BY_AGE
    }

    private final Signer signer;

    ConsentKind(Signer signer) {
        this.signer = signer;
    }

    /** Whether the representative signs when the person is or is not a minor. */
    boolean signedByGuardian(boolean minor) {
        return signer == Signer.GUARDIAN || signer == Signer.BY_AGE && minor;
    }
}
