package org.tandem.plans;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.MentoringForm;

/**
 * A ready plan of the bank.
 *
 * @param roleModel code of the role model it is made for, null for any of the form
 * @param basis where its structure comes from
 */
record PlanTemplate(
        String code,
        String title,
        MentoringForm form,
        @Schema(nullable = true) String roleModel,
        String goal,
        String schedule,
        List<Task> tasks,
        List<String> indicators,
        String basis) {

    /** A task and the week of the plan by whose end it is due. */
    record Task(String task, int week, String plannedResult) {}
}
