package org.tandem.programs.roadmap;

/** How people write a term (domain §3.2). */
public enum DueKind {
    EXACT_DATE,
    BY_DATE,
    DATE_RANGE,
    MONTH,
    MONTH_RANGE,
    SCHOOL_YEARS,
    WHOLE_PERIOD,
    RECURRING,
    RELATIVE,
    EXTERNAL,
    BY_PROGRAMME,
    NONE
}
