package org.tandem.programs;

/** The seven stages of the model (domain §2.4), in their order. They may overlap. */
public enum Stage {
    PREPARE,
    MENTEE_BASE,
    MENTOR_BASE,
    MENTOR_TRAINING,
    MATCHING,
    WORK,
    COMPLETION
}
