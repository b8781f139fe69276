package org.tandem.organisations.site;

/** What may be shown of a person, each under its own condition of the consent (L-04). */
public enum ShownField {
    NAME,
    /** Class, group or position. */
    PLACE,
    PHOTO,
    /** What he or she tells, and a case told about the person. */
    STORY,
    ACHIEVEMENTS
}
