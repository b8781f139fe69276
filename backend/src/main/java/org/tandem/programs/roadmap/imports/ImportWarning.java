package org.tandem.programs.roadmap.imports;

/** What a person should look at in an imported line. */
public enum ImportWarning {
    NUMBER_MISSING,
    NUMBER_DOUBLE,
    /** A number is left out before this one. */
    NUMBER_GAP,
    DUE_MISSING,
    /** The words of the term stay as text. */
    DUE_NOT_UNDERSTOOD,
    /** A year or a part of a month was filled in. */
    DUE_ASSUMED,
    /** The term lies outside the programme. */
    YEAR_OUTSIDE,
    /** The text names another school year (V-31). */
    YEAR_IN_TEXT,
    RESPONSIBLE_MISSING,
    RESPONSIBLE_UNKNOWN,
    RESULT_EMPTY,
    /** The text was longer than a line may be; its end went to the details. */
    TEXT_CUT
}
