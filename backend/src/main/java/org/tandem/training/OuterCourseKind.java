package org.tandem.training;

/** What was attended elsewhere. */
enum OuterCourseKind {
    MUNICIPAL_SEMINAR,
    FURTHER_EDUCATION
}
