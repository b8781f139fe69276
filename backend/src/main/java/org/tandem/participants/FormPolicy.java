package org.tandem.participants;

import java.util.Set;
import org.tandem.people.PersonKind;
import org.tandem.programs.MentoringForm;

/** V-12: which people a form fits. Pure. */
public final class FormPolicy {

    private static final Set<PersonKind> EMPLOYERS = Set.of(PersonKind.ENTERPRISE_EMPLOYEE, PersonKind.PROFESSIONAL);

    private FormPolicy() {}

    public static boolean fitsMentor(MentoringForm form, PersonKind kind) {
        return switch (form) {
            case STUDENT_STUDENT, UNDERGRAD_STUDENT -> kind == PersonKind.LEARNER;
            case TEACHER_TEACHER -> kind == PersonKind.TEACHER;
            case EMPLOYER_STUDENT, EMPLOYER_UNDERGRAD -> EMPLOYERS.contains(kind) || kind == PersonKind.ALUMNUS;
        };
    }

    /** Whether a form could join the two. */
    public static boolean fits(MentoringForm form, PersonKind mentee, PersonKind mentor) {
        return fitsMentee(form, mentee) && fitsMentor(form, mentor);
    }

    public static boolean fitsMentee(MentoringForm form, PersonKind kind) {
        return form == MentoringForm.TEACHER_TEACHER ? kind == PersonKind.TEACHER : kind == PersonKind.LEARNER;
    }
}
