package org.tandem.programs.roadmap.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tandem.shared.tables.SourceTable;
import org.tandem.shared.tables.SourceTable.Cell;

/**
 * What each column of a table holds, guessed from its heading row in any order and wording.
 *
 * @param kinds column index → what it holds
 * @param titles column index → its heading as printed, for what has no home of its own
 * @param header index of the heading's last row, −1 if the columns were guessed without one
 */
record Columns(Map<Integer, Kind> kinds, Map<Integer, String> titles, int header) {

    /** What a column may hold. */
    enum Kind {
        NUMBER,
        STAGE,
        GROUP,
        TITLE,
        DUE,
        RESPONSIBLE,
        RESULT,
        OTHER
    }

    private static final int LOOK_AT = 40;
    private static final int LONGEST_HEADING = 120;
    private static final int CERTAIN = 3;

    private static final Pattern NUMBER = Pattern.compile("№.*|n(?:п/?п)?|n[oº°]?|nº.*|п/?п|номер.*|#");
    private static final Pattern RESPONSIBLE = Pattern.compile(".*(?:ответствен|исполнител|ктоделает|ктоотвечает).*");
    private static final Pattern DUE =
            Pattern.compile(".*(?:срок|дата|даты|период|времяпровед|когда|месяц|начало|окончание|сентябр).*");
    private static final Pattern RESULT = Pattern.compile(
            ".*(?:результат|видыдокумент|виддокумент|документ|продукт|формаотчет|итог|показател|подтвержд).*");
    private static final Pattern STAGE = Pattern.compile(".*(?:этап|раздел|направлени|блок|стади).*");
    private static final Pattern CONTENT = Pattern.compile(".*(?:содержание|описание|видыработ).*");
    private static final Pattern TITLE = Pattern.compile(
            ".*(?:мероприяти|наименование|название|деятельност|задач|чтосделать|действи|работ|дело|тема|пункт).*");

    static Optional<Columns> find(SourceTable table) {
        Columns best = null;
        var score = 1;
        for (var i = 0; i < Math.min(LOOK_AT, table.rows().size()); i++) {
            var found = of(table.rows().get(i), i);
            var weight = EnumSet.copyOf(orOther(found.kinds())).size();
            if (found.isHeading() && weight > score) {
                best = found;
                score = weight;
                if (weight > CERTAIN) {
                    break;
                }
            }
        }
        return Optional.ofNullable(best).map(columns -> columns.withSecondRow(table));
    }

    private static java.util.Collection<Kind> orOther(Map<Integer, Kind> kinds) {
        return kinds.isEmpty() ? List.of(Kind.OTHER) : kinds.values();
    }

    private static Columns of(List<Cell> row, int index) {
        var kinds = new TreeMap<Integer, Kind>();
        var titles = new TreeMap<Integer, String>();
        var last = -1;
        for (var cell : row) {
            if (cell.isBlank() || cell.text().length() > LONGEST_HEADING) {
                continue;
            }
            var kind = kind(cell.text());
            for (var column = cell.column(); column < cell.column() + cell.columns(); column++) {
                kinds.put(column, kind);
                titles.put(column, cell.text().replaceAll("\\s+", " "));
            }
            last = Math.max(last, cell.column() + cell.columns());
        }
        return new Columns(settle(kinds, titles), titles, index);
    }

    static Kind kind(String heading) {
        // letters only: headings are often broken by hyphens and line ends
        var words = heading.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[\\s\u00a0.,:;()­-]+", "");
        if (NUMBER.matcher(words).matches()) {
            return Kind.NUMBER;
        }
        if (RESPONSIBLE.matcher(words).matches()) {
            return Kind.RESPONSIBLE;
        }
        if (RESULT.matcher(words).matches()) {
            return Kind.RESULT;
        }
        if (DUE.matcher(words).matches()) {
            return Kind.DUE;
        }
        if (STAGE.matcher(words).matches() && !words.contains("мероприят")) {
            return Kind.STAGE;
        }
        if (CONTENT.matcher(words).matches()) {
            return Kind.TITLE;
        }
        return TITLE.matcher(words).matches() ? Kind.GROUP : Kind.OTHER;
    }

    /** «Мероприятие» is the activity unless «Содержание» stands beside it; then it heads a group of them. */
    private static Map<Integer, Kind> settle(Map<Integer, Kind> kinds, Map<Integer, String> titles) {
        var settled = new TreeMap<>(kinds);
        if (!kinds.containsValue(Kind.TITLE)) {
            if (kinds.containsValue(Kind.GROUP)) {
                settled.replaceAll((column, kind) -> kind == Kind.GROUP ? Kind.TITLE : kind);
            } else {
                // «Этап» alone names the lines themselves
                settled.replaceAll((column, kind) -> kind == Kind.STAGE ? Kind.TITLE : kind);
            }
        }
        return settled;
    }

    private boolean isHeading() {
        var has = EnumSet.copyOf(orOther(kinds));
        has.remove(Kind.OTHER);
        return has.contains(Kind.TITLE)
                && has.size() >= 2
                && titles.values().stream().distinct().count() >= 2;
    }

    /** A heading of two rows: «Срок» over «начало» and «окончание». */
    private Columns withSecondRow(SourceTable table) {
        if (header + 1 >= table.rows().size()) {
            return this;
        }
        var below = table.rows().get(header + 1);
        var continues = below.stream().anyMatch(Cell::continued)
                && below.stream().allMatch(c -> c.continued() || c.isBlank() || kind(c.text()) != Kind.OTHER)
                && below.stream().filter(Cell::continued).map(Cell::text).allMatch(titles::containsValue);
        return continues ? new Columns(kinds, titles, header + 1) : this;
    }

    /** The same columns for a table that goes on without a heading of its own. */
    Columns withoutHeader() {
        return new Columns(kinds, titles, -1);
    }

    boolean has(Kind kind) {
        return kinds.containsValue(kind);
    }

    /** Whether a row repeats this heading, as tables do on each page, or counts its columns «1 2 3 4». */
    boolean isRepeatedBy(List<Cell> row) {
        var filled = row.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() < 2) {
            return false;
        }
        var counts = filled.size() > 2;
        for (var i = 0; i < filled.size() && counts; i++) {
            counts = filled.get(i).text().strip().equals(Integer.toString(i + 1));
        }
        return counts
                || filled.stream()
                        .allMatch(cell -> cell.text().replaceAll("\\s+", " ").equals(titles.get(cell.column())));
    }

    /** Text of all cells of a kind in a row, each merged cell once. */
    List<Cell> cells(List<Cell> row, Kind kind) {
        var found = new ArrayList<Cell>();
        for (var cell : row) {
            var at = kinds.get(cell.column());
            if (at == kind || at == null && kind == Kind.OTHER) {
                found.add(cell);
            }
        }
        return found;
    }
}
