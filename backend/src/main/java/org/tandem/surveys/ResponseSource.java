package org.tandem.surveys;

/** Whose hand sent the answers. */
public enum ResponseSource {
    /** The participant himself, by his link. */
    LINK,
    /** Somebody of the staff, from a sheet of paper. */
    PAPER,
    /** Somebody of the staff who read the questions out and wrote down what was said (a child under 12, V-22). */
    READ_OUT
}
