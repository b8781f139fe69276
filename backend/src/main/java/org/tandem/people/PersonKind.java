package org.tandem.people;

/** What a person is to the organisation. */
public enum PersonKind {
    LEARNER,
    TEACHER,
    PARENT,
    ALUMNUS,
    PROFESSIONAL,
    ENTERPRISE_EMPLOYEE,
    /** Known only as the representative of a minor. */
    GUARDIAN_ONLY;

    /** An adult from outside needs a valid check of criminal record before he meets a minor (L-20). */
    public boolean fromOutside() {
        return this == PARENT || this == ALUMNUS || this == PROFESSIONAL || this == ENTERPRISE_EMPLOYEE;
    }
}
