package org.tandem.consents;

/** Who signs a required consent. */
public enum ConsentSigner {
    SUBJECT,
    GUARDIAN
}
