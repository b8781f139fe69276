package org.tandem.programs;

/** Forms of mentoring (domain §2.1); labels and role models stand in the catalogue {@code templates/forms.json}. */
public enum MentoringForm {
    STUDENT_STUDENT,
    TEACHER_TEACHER,
    UNDERGRAD_STUDENT,
    EMPLOYER_STUDENT,
    EMPLOYER_UNDERGRAD
}
