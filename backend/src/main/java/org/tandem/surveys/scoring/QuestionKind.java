package org.tandem.surveys.scoring;

/** What kind of value answers a question. */
public enum QuestionKind {
    /** Integer between the question's min and max, 1 to 10 unless told (V-27). */
    SCALE,
    YES_NO,
    /** Value of one option. */
    SINGLE,
    /** Values of several options, each once. */
    MULTIPLE,
    /** Values of all options, the first place first. */
    RANKING,
    /** {row: option} for the rows that were answered; a required one for all rows. */
    MATRIX,
    TEXT,
    LONG_TEXT,
    /** Integer. */
    NUMBER,
    /** {@code YYYY-MM-DD}. */
    DATE,
    /** Ids of people of the other side, the dearest first; the questionnaire's link decides who is offered. */
    PERSON_RANKING,
    /** The same, in no order. */
    PERSON_CHOICE,
    /** No question: the heading of those that follow, with the help as its introduction. */
    SECTION;

    /** Whether it is answered at all. */
    public boolean isAnswered() {
        return this != SECTION;
    }

    /** Whether the options are written into the questionnaire. */
    public boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE || this == RANKING || this == MATRIX;
    }

    /** Whether the answer is free text, which only those who run the programme may read. */
    public boolean isOpen() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** Whether it is answered with people, who differ from round to round and from side to side. */
    public boolean asksForPeople() {
        return this == PERSON_RANKING || this == PERSON_CHOICE;
    }

    /** Whether a mean of the answers means something. */
    public boolean isNumeric() {
        return this == SCALE || this == NUMBER;
    }
}
