package org.tandem.surveys;

/** Where a questionnaire of the organisation's own stands (domain §6.2). */
public enum OwnTemplateStatus {
    /** Is being written; no round can ask it. */
    DRAFT,
    /** Frozen; new rounds ask it. */
    PUBLISHED,
    /** Frozen; replaced by the next number, or out of use. Rounds that asked it keep it. */
    RETIRED
}
