package org.tandem.programs.roadmap.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.programs.roadmap.imports.Columns.Kind;
import org.tandem.shared.tables.SourceTable.Cell;

/** Turns the rows of one table into headings and lines. */
final class RowReader {

    private static final Pattern OWN_NUMBER =
            Pattern.compile("(?s)\\s*((?:\\d{1,2}\\.)+\\d{0,2}\\.?\\)?|\\d{1,2}[.)])[\\s\u00a0]*(?=[\\p{L}«\"(])(.*)");
    private static final int SHORT = 60;

    private final Columns columns;
    private final DraftSections draft;
    private final DueContext context;
    private final boolean stageOwnsNumber;
    private String stage = "";

    RowReader(Columns columns, DraftSections draft, DueContext context, List<List<Cell>> rows) {
        this.columns = columns;
        this.draft = draft;
        this.context = context;
        this.stageOwnsNumber = columns.has(Kind.STAGE) && rows.stream().noneMatch(this::numbersUnderAStage);
    }

    /** A number of its own beside a stage that goes on: numbers count activities, not stages. */
    private boolean numbersUnderAStage(List<Cell> row) {
        var stages = columns.cells(row, Kind.STAGE);
        var goesOn = stages.stream().allMatch(cell -> cell.continued() || cell.isBlank());
        return goesOn
                && columns.cells(row, Kind.NUMBER).stream().anyMatch(cell -> !cell.continued() && !cell.isBlank());
    }

    /** @param next the row below, empty after the last one */
    void read(List<Cell> row, List<Cell> next) {
        var own = row.stream().filter(c -> !c.continued() && !c.isBlank()).toList();
        if (own.isEmpty() || columns.isRepeatedBy(row)) {
            return;
        }
        if (!heading(row, own, next) && !continuation(row, own)) {
            lines(row);
        }
    }

    private boolean heading(List<Cell> row, List<Cell> own, List<Cell> next) {
        var filled = row.stream().filter(c -> !c.isBlank()).toList();
        var lone = own.get(own.size() - 1);
        var kind = columns.kinds().get(lone.column());
        if (filled.size() == 1 && (lone.columns() > 1 || isHeadingPlace(kind) && !isDeep(lone.text()))) {
            if (isLeftOver(lone, kind)) {
                return false;
            }
            draft.head(Heading.of("", lone.text(), lone.column()));
            stage = "";
            return true;
        }
        var numbered = filled.size() == 2
                && own.size() == 2
                && columns.kinds().get(own.get(0).column()) == Kind.NUMBER
                && (lone.columns() > 1
                        || isHeadingPlace(kind) && !countsOn(own.get(0).text(), next))
                && Heading.isOneLevel(own.get(0).text());
        if (numbered) {
            draft.head(Heading.of(own.get(0).text(), lone.text(), own.get(0).column()));
            stage = "";
        }
        return numbered;
    }

    /** «1. Дело» above «2. Другое, май, директор» is an activity that lacks the rest, not a heading. */
    private boolean countsOn(String number, List<Cell> next) {
        var own = number.replaceAll("\\D", "");
        var below = text(next, Kind.NUMBER).strip();
        return !own.isEmpty()
                && own.length() < 4
                && below.matches((Integer.parseInt(own) + 1) + "[.)]?")
                && !(text(next, Kind.DUE) + text(next, Kind.RESPONSIBLE)).isBlank();
    }

    /** «5.5 Мониторинг» in an ordinary cell is an activity that lacks the rest. */
    private static boolean isDeep(String text) {
        return text.matches("(?s)\\s*\\d{1,2}\\.\\d.*");
    }

    private static boolean isHeadingPlace(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.TITLE || kind == Kind.GROUP || kind == Kind.STAGE;
    }

    /** The end of a cell that a page or a paste cut off, or a number alone. */
    private boolean isLeftOver(Cell lone, Kind kind) {
        var text = lone.text().strip();
        return draft.last() != null
                && (lone.columns() == 1 && kind == Kind.NUMBER && isReallyResponsible(text)
                        || Character.isLowerCase(text.charAt(0))
                        || text.matches("[–—•✓-].*"));
    }

    /** What Word pastes of a second paragraph in the last cell. */
    private boolean isReallyResponsible(String text) {
        return text.length() < SHORT
                && endsWith(Kind.RESPONSIBLE)
                && ResponsibleParser.isRecognised(text)
                && !text.matches("\\d.*|[IVX]+\\..*");
    }

    private boolean endsWith(Kind kind) {
        var last = columns.kinds().keySet().stream().max(Integer::compare).orElse(-1);
        return columns.kinds().get(last) == kind;
    }

    private boolean continuation(List<Cell> row, List<Cell> own) {
        var last = draft.last();
        if (last == null || !text(row, Kind.TITLE).isBlank() && own.size() > 1 || hasNumber(row) && own.size() > 1) {
            return false;
        }
        if (own.size() == 1 && columns.kinds().get(own.get(0).column()) == Kind.NUMBER) {
            var text = own.get(0).text();
            last.goOn("", "", endsWith(Kind.RESPONSIBLE) ? text : "", endsWith(Kind.RESULT) ? text : "");
            if (!endsWith(Kind.RESPONSIBLE) && !endsWith(Kind.RESULT)) {
                last.note(null, text);
            }
            return true;
        }
        var startsTitle =
                !ownText(own, Kind.TITLE).isBlank() || !ownText(own, Kind.GROUP).isBlank();
        if (startsTitle
                && !Character.isLowerCase(own.get(0).text().charAt(0))
                && !own.get(0).text().matches("[–—•✓-].*")) {
            return false;
        }
        last.goOn(
                ownText(own, Kind.TITLE),
                ownText(own, Kind.DUE),
                ownText(own, Kind.RESPONSIBLE),
                ownText(own, Kind.RESULT));
        notes(last, own);
        return true;
    }

    private boolean hasNumber(List<Cell> row) {
        return !stageOwnsNumber && !text(row, Kind.NUMBER).isBlank();
    }

    private void lines(List<Cell> row) {
        stage(row);
        var title = text(row, Kind.TITLE);
        var groupText = text(row, Kind.GROUP).strip();
        if (columns.has(Kind.GROUP)) {
            if (title.isBlank()) {
                title = groupText;
                groupText = "";
                draft.group(null);
            } else if (!groupText.isEmpty()) {
                draft.group(groupText.replaceAll("[\\s\u00a0]+", " "));
            }
        }
        var inherits = goesOnUnderItsGroup(row);
        var due = inherits && text(row, Kind.DUE).isBlank() ? draft.last().due : text(row, Kind.DUE);
        var who = inherits && text(row, Kind.RESPONSIBLE).isBlank()
                ? draft.last().responsibles
                : text(row, Kind.RESPONSIBLE);
        var number = hasNumber(row) ? text(row, Kind.NUMBER).strip() : "";
        var items = CellItems.of(title);
        var dues = shared(due, items.items().size(), true);
        var results = shared(text(row, Kind.RESULT), items.items().size(), false);
        for (var i = 0; i < items.items().size(); i++) {
            var item = items.items().get(i);
            var line = line(number, items, item, dues.get(i), who, results.get(i));
            notes(line, row);
            draft.add(line);
        }
    }

    /** Merged cells come out of CSV empty: a line without its own «Мероприятие» stands in the block of the one above. */
    private boolean goesOnUnderItsGroup(List<Cell> row) {
        return columns.has(Kind.GROUP)
                && text(row, Kind.GROUP).isBlank()
                && draft.last() != null
                && draft.group() != null
                && draft.group().equals(draft.last().group);
    }

    private DraftLine line(
            String number, CellItems.Items items, CellItems.Item item, String due, String responsibles, String result) {
        var lead = items.lead().replaceAll("[\\s\u00a0]+", " ").replaceFirst(":$", "");
        var group = draft.group();
        var printed = number;
        var text = item.text();
        if (item.number() != null) {
            if (!lead.isEmpty() && group == null) {
                group = (number + " " + lead).strip();
                printed = item.number();
            } else {
                printed = number.isEmpty() ? item.number() : number.replaceAll("[.)]$", "") + "." + item.number();
            }
        } else if (number.isEmpty()) {
            var own = OWN_NUMBER.matcher(text);
            if (own.matches()) {
                printed = own.group(1);
                text = own.group(2);
            }
        }
        var line = new DraftLine(printed, group, text, due, responsibles, result);
        if (!lead.isEmpty() && draft.group() != null) {
            line.note(null, lead);
        }
        return line;
    }

    private void stage(List<Cell> row) {
        var cells = columns.cells(row, Kind.STAGE);
        var text = text(row, Kind.STAGE).replaceAll("[\\s\u00a0]+", " ").strip();
        if (cells.isEmpty() || text.isEmpty() || cells.stream().allMatch(Cell::continued) && !stage.isEmpty()) {
            return;
        }
        var number = stageOwnsNumber ? text(row, Kind.NUMBER).strip() : "";
        var title = number.isEmpty() ? text : number + " " + text;
        if (!title.equals(stage) && !(number.isEmpty() && stage.endsWith(" " + text))) {
            draft.open(title);
            stage = title;
        }
    }

    /** A cell shared by several activities: as many lines (terms) as activities are dealt out one by one. */
    private List<String> shared(String text, int count, boolean terms) {
        if (count > 1) {
            var parts = terms
                    ? text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()
                    : CellItems.paragraphs(text);
            if (parts.size() == count
                    && (!terms
                            || parts.stream()
                                    .allMatch(p -> DueParser.parse(p, context).isPresent()))) {
                return parts;
            }
        }
        return java.util.Collections.nCopies(count, text);
    }

    private void notes(DraftLine line, List<Cell> cells) {
        for (var cell : columns.cells(cells, Kind.OTHER)) {
            if (!cell.isBlank()) {
                line.note(columns.titles().get(cell.column()), cell.text());
            }
        }
    }

    private String text(List<Cell> row, Kind kind) {
        return ownText(columns.cells(row, kind), kind);
    }

    private String ownText(List<Cell> cells, Kind kind) {
        var texts = new ArrayList<>(columns.cells(cells, kind).stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return String.join(kind == Kind.DUE ? " - " : "\n", texts);
    }
}
