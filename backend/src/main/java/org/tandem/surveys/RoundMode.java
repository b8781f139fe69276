package org.tandem.surveys;

/** How the people of a round answer, and what is known of an answer afterwards. */
public enum RoundMode {
    /** By personal links; the answer belongs to a participant, so that before and after can be compared. */
    NAMED,
    /**
     * By personal links, without a trace: the assignment says that it was used, the response says nothing of whose it
     * is. Counted only after the round is over and the stored responses were mixed.
     */
    ANONYMOUS,
    /** By one link for all, on a poster. Nobody knows who answered, or how often. */
    SHARED;

    /** Whether a response tells nobody's name. */
    public boolean isNameless() {
        return this != NAMED;
    }
}
