package org.tandem.pairs;

/** What a member wants after the end (V-33, R-070). */
public enum ExitChoice {
    CONTINUE_CYCLE,
    NEW_MENTOR,
    BECOME_MENTOR,
    LEAVE
}
