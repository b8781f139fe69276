package org.tandem.programs.roadmap.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tandem.programs.roadmap.DueKind;
import org.tandem.programs.roadmap.DueSpec;
import org.tandem.programs.roadmap.imports.Columns.Kind;
import org.tandem.programs.roadmap.imports.ImportDraft.DraftActivity;
import org.tandem.programs.roadmap.imports.ImportDraft.DraftSection;
import org.tandem.shared.tables.SourceFormat;

/** Gives the gathered lines their final form: terms and responsibles understood, lengths kept, warnings noted. */
final class DraftFinish {

    private static final int LONGEST_TITLE = 2000;
    private static final int LONGEST_DETAILS = 4000;
    private static final int LONGEST_RESULT = 1000;
    private static final int LONGEST_HEADING = 500;
    private static final int LONGEST_DUE = 300;
    private static final int LONGEST_NUMBER = 20;
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(20\\d\\d)\\s?[-–—/]\\s?(20\\d\\d)");
    private static final Set<ImportWarning> SERIOUS =
            EnumSet.of(ImportWarning.DUE_NOT_UNDERSTOOD, ImportWarning.TEXT_CUT);
    private static final Set<ImportWarning> HARMLESS =
            EnumSet.of(ImportWarning.NUMBER_GAP, ImportWarning.RESULT_EMPTY, ImportWarning.NUMBER_DOUBLE);

    private final DueContext context;
    private final NumberCheck numbers;
    private final boolean hasResults;
    private final boolean guessed;

    private DraftFinish(DraftSections draft, List<Columns> columns, DueContext context) {
        this.context = context;
        this.numbers = new NumberCheck(draft.parts());
        this.hasResults = columns.stream().anyMatch(c -> c.has(Kind.RESULT));
        this.guessed = columns.isEmpty();
    }

    static ImportDraft of(SourceFormat format, DraftSections draft, List<Columns> columns, DueContext context) {
        var finish = new DraftFinish(draft, columns, context);
        var sections = new ArrayList<DraftSection>();
        var doubtful = 0;
        for (var part : draft.parts()) {
            finish.numbers.section();
            var activities = part.lines().stream().map(finish::activity).toList();
            doubtful += (int)
                    activities.stream().filter(a -> !a.warnings().isEmpty()).count();
            var title = cut(part.title(), LONGEST_HEADING);
            sections.add(new DraftSection(title, StageGuess.of(title), activities));
        }
        return new ImportDraft(format, sections, draft.outside(), draft.lines(), doubtful);
    }

    private DraftActivity activity(DraftLine line) {
        var warnings = EnumSet.noneOf(ImportWarning.class);
        var number = cut(line.number.strip(), LONGEST_NUMBER);
        warnings.addAll(numbers.check(number, line.group));
        var paragraphs = CellItems.paragraphs(line.text);
        var title = paragraphs.isEmpty() ? "" : paragraphs.get(0);
        var details = new ArrayList<>(paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size()));
        if (title.length() > LONGEST_TITLE) {
            details.add(0, title.substring(LONGEST_TITLE));
            warnings.add(ImportWarning.TEXT_CUT);
        }
        if (!line.extra.isBlank()) {
            details.add(line.extra);
        }
        var more = String.join("\n", details);
        var responsibles = ResponsibleParser.parse(line.responsibles);
        var result = String.join("\n", CellItems.paragraphs(line.result));
        if (more.length() > LONGEST_DETAILS || result.length() > LONGEST_RESULT || line.due.length() > LONGEST_DUE) {
            warnings.add(ImportWarning.TEXT_CUT);
        }
        var due = due(line.due, warnings);
        who(responsibles, warnings);
        if (result.isEmpty() && hasResults) {
            warnings.add(ImportWarning.RESULT_EMPTY);
        }
        if (namesAnotherYear(title + " " + result)) {
            warnings.add(ImportWarning.YEAR_IN_TEXT);
        }
        return new DraftActivity(
                orNull(number),
                numbers.isNested(number),
                line.group == null ? null : cut(line.group, LONGEST_HEADING),
                cut(title, LONGEST_TITLE),
                orNull(cut(more, LONGEST_DETAILS)),
                due,
                orNull(cut(
                        line.due
                                .lines()
                                .map(String::strip)
                                .distinct()
                                .reduce((a, b) -> a + " " + b)
                                .orElse(""),
                        LONGEST_DUE)),
                responsibles,
                orNull(cut(result, LONGEST_RESULT)),
                confidence(warnings),
                List.copyOf(warnings));
    }

    private DueSpec due(String text, Set<ImportWarning> warnings) {
        var understood = DueParser.parse(text, context);
        if (understood.isEmpty()) {
            warnings.add(ImportWarning.DUE_NOT_UNDERSTOOD);
            return DueTerms.of(DueKind.NONE);
        }
        var due = understood.get().due();
        if (due.kind() == DueKind.NONE) {
            warnings.add(ImportWarning.DUE_MISSING);
        }
        if (understood.get().assumed()) {
            warnings.add(ImportWarning.DUE_ASSUMED);
        }
        if (isOutside(due)) {
            warnings.add(ImportWarning.YEAR_OUTSIDE);
        }
        return due;
    }

    private boolean isOutside(DueSpec due) {
        return switch (due.kind()) {
            case EXACT_DATE, BY_DATE -> !context.holds(due.date(), due.date());
            case DATE_RANGE -> !context.holds(due.from(), due.to());
            case MONTH -> !holds(due.month(), due.month());
            case MONTH_RANGE -> !holds(due.month(), due.monthTo());
            case SCHOOL_YEARS -> !context.holds(LocalDate.of(due.yearFrom(), 12, 31), LocalDate.of(due.yearTo(), 1, 1));
            default -> false;
        };
    }

    private boolean holds(String from, String to) {
        return context.holds(YearMonth.parse(from).atDay(1), YearMonth.parse(to).atDay(1));
    }

    private static void who(List<String> responsibles, Set<ImportWarning> warnings) {
        if (responsibles.isEmpty()) {
            warnings.add(ImportWarning.RESPONSIBLE_MISSING);
        } else if (!responsibles.stream().allMatch(ResponsibleParser::isRecognised)) {
            warnings.add(ImportWarning.RESPONSIBLE_UNKNOWN);
        }
    }

    private boolean namesAnotherYear(String text) {
        return SCHOOL_YEAR
                .matcher(text)
                .results()
                .anyMatch(m -> Integer.parseInt(m.group(2)) < context.startsOn().getYear()
                        || Integer.parseInt(m.group(1)) > context.endsOn().getYear()
                        || Integer.parseInt(m.group(2)) == context.startsOn().getYear() && !context.spansYears());
    }

    private Confidence confidence(Set<ImportWarning> warnings) {
        if (warnings.stream().anyMatch(SERIOUS::contains)) {
            return Confidence.LOW;
        }
        return guessed || !HARMLESS.containsAll(warnings) ? Confidence.MEDIUM : Confidence.HIGH;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
