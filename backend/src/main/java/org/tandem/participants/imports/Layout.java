package org.tandem.participants.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.shared.tables.SourceTable;
import org.tandem.shared.tables.SourceTable.Cell;

/**
 * Where the columns of a sheet stand.
 *
 * @param heading index of the row of headings, −1 if there is none
 * @param titles what stands over each column, «Столбец B» where nothing does
 * @param columns what each column holds, null for what is left out
 */
record Layout(int heading, List<String> titles, List<ImportColumn> columns) {

    private static final int LOOKED_AT = 30;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Finds the headings; without any, judges the columns by what stands in them. */
    static Layout guess(SourceTable table) {
        var rows = table.rows();
        var best = new Layout(-1, List.of(), List.of());
        for (var i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            var found = ofHeading(rows, i);
            if (found.known() > best.known()) {
                best = found;
            }
        }
        return best.known() >= 2 && best.names() ? best : byContent(rows);
    }

    /** The same sheet with columns that a person named. */
    Layout with(List<ImportColumn> named) {
        var all = new ArrayList<ImportColumn>();
        for (var i = 0; i < titles.size(); i++) {
            all.add(i < named.size() ? named.get(i) : null);
        }
        return new Layout(heading, titles, all);
    }

    /** Whether the columns tell who somebody is. */
    boolean names() {
        return columns.contains(ImportColumn.FULL_NAME)
                || columns.contains(ImportColumn.FAMILY_NAME) && columns.contains(ImportColumn.GIVEN_NAME);
    }

    private long known() {
        return columns.stream().filter(column -> column != null).count();
    }

    private static Layout ofHeading(List<List<Cell>> rows, int at) {
        var width = width(List.of(rows.get(at)));
        var titles = new ArrayList<String>();
        var columns = new ArrayList<ImportColumn>();
        var taken = EnumSet.noneOf(ImportColumn.class);
        for (var column = 0; column < width; column++) {
            var own = text(rows.get(at), column);
            var above = at == 0 ? "" : group(rows.get(at - 1), column);
            var column1 = own.isBlank() ? null : guess(above, own, taken);
            if (column1 != null) {
                taken.add(column1);
            }
            titles.add(own.isBlank() ? letter(column) : own.replaceAll("\\s+", " "));
            columns.add(column1);
        }
        return new Layout(at, titles, columns);
    }

    private static ImportColumn guess(String above, String own, EnumSet<ImportColumn> taken) {
        return ImportColumn.ofHeading(plain(own.startsWith(above) ? own : above + " " + own))
                .or(() -> ImportColumn.ofHeading(plain(own)))
                .filter(column -> !taken.contains(column))
                .orElse(null);
    }

    /** A title over several columns, such as «Родитель» over «ФИО» and «Телефон»; a title of the whole list is none. */
    private static String group(List<Cell> row, int column) {
        var filled = row.stream().filter(cell -> !cell.isBlank()).count();
        return filled < 2
                ? ""
                : row.stream()
                        .filter(cell -> cell.covers(column) && cell.columns() > 1)
                        .map(Cell::text)
                        .findFirst()
                        .orElse("");
    }

    private static Layout byContent(List<List<Cell>> rows) {
        var first = rows.stream().limit(LOOKED_AT).toList();
        var titles = new ArrayList<String>();
        var columns = new ArrayList<ImportColumn>();
        var taken = EnumSet.noneOf(ImportColumn.class);
        for (var column = 0; column < width(first); column++) {
            var at = column;
            var values = first.stream()
                    .map(row -> text(row, at).strip())
                    .filter(value -> !value.isEmpty())
                    .toList();
            var found = Values.looksLike(values);
            columns.add(found != null && taken.add(found) ? found : null);
            titles.add(letter(column));
        }
        return new Layout(-1, titles, columns);
    }

    private static int width(Collection<List<Cell>> rows) {
        return rows.stream()
                .flatMap(Collection::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    static String text(List<Cell> row, int column) {
        // cells come in the order of their columns, mostly one each
        if (column < row.size() && row.get(column).column() == column) {
            return row.get(column).text();
        }
        return row.stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** Whether a row repeats the headings, as printed lists do on each page. */
    boolean isHeading(List<Cell> row) {
        return heading >= 0
                && row.stream()
                        .filter(cell -> !cell.isBlank())
                        .allMatch(cell -> cell.column() < titles.size()
                                && titles.get(cell.column()).charAt(0)
                                        == cell.text().charAt(0)
                                && titles.get(cell.column()).equals(cell.text().replaceAll("\\s+", " ")));
    }

    /** Small letters, е for ё, single blanks for signs. */
    static String plain(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replaceAll(" ")
                .strip();
    }

    private static String letter(int column) {
        return column < 26 ? "Столбец " + (char) ('A' + column) : "Столбец " + (column + 1);
    }
}
