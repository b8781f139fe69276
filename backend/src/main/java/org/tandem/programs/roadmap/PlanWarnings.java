package org.tandem.programs.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.tandem.programs.Approval;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.shared.time.ForeignYears;

/** V-31, the part that only warns: a late approval, and years left over from somebody else's plan (case 001). */
final class PlanWarnings {

    private PlanWarnings() {}

    static List<EditionWarning> of(ProgramSummary program, Approval approval, List<SectionView> sections) {
        var warnings = new ArrayList<EditionWarning>();
        if (approval != null && approval.orderDate().isAfter(program.startsOn())) {
            warnings.add(new EditionWarning("V-31", "Карта утверждена позже, чем начался её срок.", null));
        }
        for (var section : sections) {
            for (var activity : section.activities()) {
                var foreign = foreignYears(program, activity);
                if (!foreign.isEmpty()) {
                    warnings.add(new EditionWarning(
                            "V-31",
                            "%s: год %s не относится к сроку программы."
                                    .formatted(name(activity), String.join(", ", foreign)),
                            activity.id()));
                }
            }
        }
        return warnings;
    }

    private static List<String> foreignYears(ProgramSummary program, ActivityView activity) {
        return ForeignYears.in(
                ForeignYears.withoutDates(activity.title()) + " " + activity.dueText(),
                Math.min(program.startsOn().getYear(), program.schoolYear()),
                Math.max(program.endsOn().getYear(), program.schoolYear() + 1));
    }

    private static String name(ActivityView activity) {
        var title = activity.title().length() <= 60
                ? activity.title()
                : activity.title().substring(0, 59) + "…";
        return activity.printedNumber() == null ? "«" + title + "»" : activity.printedNumber() + " «" + title + "»";
    }
}
