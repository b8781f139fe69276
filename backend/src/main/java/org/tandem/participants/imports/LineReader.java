package org.tandem.participants.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.people.PersonKind;
import org.tandem.shared.tables.SourceTable;
import org.tandem.shared.tables.SourceTable.Cell;

/** Turns the rows of a sheet into lines about people; blank rows, repeated headings and sums are passed over. */
final class LineReader {

    private static final int LONGEST_LIFE = 110;

    private final Layout layout;
    private final LocalDate today;
    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
    private final List<PersonLine> lines = new ArrayList<>();
    private List<Cell> row = List.of();
    private Remarks remarks = new Remarks();
    private String classAbove = "";

    private LineReader(Layout layout, LocalDate today) {
        this.layout = layout;
        this.today = today;
        for (var i = 0; i < layout.columns().size(); i++) {
            if (layout.columns().get(i) != null) {
                places.put(layout.columns().get(i), i);
            }
        }
    }

    /** @param today for dates in the future and years of two digits */
    static List<PersonLine> read(SourceTable table, Layout layout, LocalDate today) {
        var reader = new LineReader(layout, today);
        for (var i = layout.heading() + 1; i < table.rows().size(); i++) {
            reader.take(i + 1, table.rows().get(i));
        }
        return reader.lines;
    }

    private void take(int number, List<Cell> cells) {
        row = cells;
        var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty() || layout.isHeading(cells)) {
            return;
        }
        if (filled.size() == 1) {
            classAbove =
                    Values.isClassHeading(filled.get(0).text()) ? filled.get(0).text() : classAbove;
            return;
        }
        var first = filled.get(0).text().strip().toLowerCase(Locale.ROOT);
        if (first.startsWith("итого") || first.startsWith("всего")) {
            return;
        }
        remarks = new Remarks();
        lines.add(line(number));
    }

    private PersonLine line(int number) {
        var names = names();
        var className = orNull(Values.className(
                text(ImportColumn.CLASS_NAME).isEmpty() ? classAbove : text(ImportColumn.CLASS_NAME),
                text(ImportColumn.CLASS_LETTER)));
        return new PersonLine(
                number,
                names,
                birthDate(),
                kind(className),
                className,
                phone(ImportColumn.PHONE),
                orNull(text(ImportColumn.EMAIL)),
                orNull(text(ImportColumn.POSITION)),
                orNull(text(ImportColumn.WORKPLACE)),
                experience(),
                guardians(),
                orNull(text(ImportColumn.CATEGORY)),
                new PersonLine.Profile(
                        orNull(text(ImportColumn.TOPIC)),
                        orNull(text(ImportColumn.PROBLEM)),
                        orNull(text(ImportColumn.EXPECTED_RESULT)),
                        Values.list(text(ImportColumn.COMPETENCES)),
                        orNull(text(ImportColumn.TIME_RESOURCE)),
                        Values.list(text(ImportColumn.INTERESTS)),
                        orNull(text(ImportColumn.ACHIEVEMENTS)),
                        orNull(text(ImportColumn.PREFERRED_AGE))),
                remarks);
    }

    private Names names() {
        var names = places.containsKey(ImportColumn.FAMILY_NAME)
                ? Names.of(text(ImportColumn.FAMILY_NAME), text(ImportColumn.GIVEN_NAME), text(ImportColumn.PATRONYMIC))
                : Names.of(text(ImportColumn.FULL_NAME));
        if (names.family().isEmpty() || names.given().isEmpty()) {
            remarks.error("Нет фамилии или имени.");
        } else if (names.isShortened()) {
            remarks.error("Имя записано сокращённо: нужно полностью.");
        }
        return names;
    }

    private LocalDate birthDate() {
        var written = text(ImportColumn.BIRTH_DATE);
        if (written.isEmpty()) {
            remarks.error("Нет даты рождения (V-01).");
            return null;
        }
        var date = Values.date(written, today);
        if (date == null) {
            remarks.error("Дата рождения не разобрана: «" + written + "».");
        } else if (!date.isBefore(today) || date.isBefore(today.minusYears(LONGEST_LIFE))) {
            remarks.error("Так родиться нельзя: «" + written + "».");
        }
        return date;
    }

    private PersonKind kind(String className) {
        var written = text(ImportColumn.KIND);
        var kind = written.isEmpty() ? null : Values.kind(written);
        if (!written.isEmpty() && kind == null) {
            remarks.warn("Не понятно, кто это: «" + written + "».");
        }
        if (kind == null && className != null) {
            return PersonKind.LEARNER;
        }
        return kind == null
                        && !text(ImportColumn.POSITION).isEmpty()
                        && text(ImportColumn.WORKPLACE).isEmpty()
                ? PersonKind.TEACHER
                : kind;
    }

    private String phone(ImportColumn column) {
        var written = text(column);
        var phone = written.isEmpty() ? null : Values.phone(written);
        if (phone == null && !written.isEmpty()) {
            remarks.warn("Телефон не разобран и не будет записан: «" + written + "».");
        }
        return phone;
    }

    private Integer experience() {
        var digits = text(ImportColumn.EXPERIENCE_YEARS);
        digits = digits.isEmpty() ? digits : digits.replaceAll("\\D.*", "");
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > 80) {
            return null;
        }
        return Integer.valueOf(digits);
    }

    private List<PersonLine.Guardian> guardians() {
        var guardians = new ArrayList<PersonLine.Guardian>();
        guardian(
                guardians,
                text(ImportColumn.GUARDIAN_NAME),
                phone(ImportColumn.GUARDIAN_PHONE),
                orNull(text(ImportColumn.GUARDIAN_EMAIL)));
        guardian(guardians, text(ImportColumn.SECOND_GUARDIAN_NAME), phone(ImportColumn.SECOND_GUARDIAN_PHONE), null);
        return guardians;
    }

    private void guardian(List<PersonLine.Guardian> guardians, String written, String phone, String email) {
        if (written.isEmpty()) {
            return;
        }
        // «Семёнова Анна Петровна, мать» and «Семёнова Анна Петровна 8 900 …» are met in one cell
        var own = phone == null ? Values.phone(written.replaceAll("[^\\d,;+() -]", "")) : phone;
        var names = Names.of(written.split("[,;(\\d+\\n]", 2)[0]);
        if (names.family().isEmpty() || names.given().isEmpty() || names.isShortened()) {
            remarks.warn("Представитель не записан, нужны фамилия и имя полностью: «" + written + "».");
            return;
        }
        var relation = text(ImportColumn.GUARDIAN_RELATION);
        guardians.add(
                new PersonLine.Guardian(names, Values.relation(relation.isEmpty() ? written : relation), own, email));
    }

    private String text(ImportColumn column) {
        var at = places.get(column);
        return at == null
                ? ""
                : Layout.text(row, at)
                        .replace('\u00a0', ' ')
                        .replace("\u200b", "")
                        .strip();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
