package org.tandem.programs.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tandem.programs.Approval;
import org.tandem.programs.Programs.ProgramSummary;

/** V-31, the part that only warns: a late approval, and years left over from somebody else's plan (case 001). */
final class PlanWarnings {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    /** The date of a document in a title («от 25.12.2019») is no plan. */
    private static final Pattern DATE = Pattern.compile("\\d\\d?\\.\\d\\d?\\.20\\d\\d");

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
        var text = DATE.matcher(activity.title()).replaceAll("") + " " + activity.dueText();
        var first = Math.min(program.startsOn().getYear(), program.schoolYear());
        var last = Math.max(program.endsOn().getYear(), program.schoolYear() + 1);
        return YEAR.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .filter(year -> Integer.parseInt(year) < first || Integer.parseInt(year) > last)
                .toList();
    }

    private static String name(ActivityView activity) {
        var title = activity.title().length() <= 60
                ? activity.title()
                : activity.title().substring(0, 59) + "…";
        return activity.printedNumber() == null ? "«" + title + "»" : activity.printedNumber() + " «" + title + "»";
    }
}
