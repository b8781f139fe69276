package org.tandem.consents;

/** How far a required consent is. */
public enum RequirementStatus {
    MISSING,
    ISSUED,
    SIGNED,
    EFFECTIVE,
    EXPIRED,
    WITHDRAWN,
    REFUSED
}
