package org.tandem.organisations;

/** Kind of educational organisation. */
public enum OrganisationType {
    /** СОШ */
    SCHOOL,
    /** ООШ */
    BASIC_SCHOOL,
    /** Колледж, СПО */
    COLLEGE,
    /** Дополнительное образование */
    ADDITIONAL
}
