package org.tandem.shared.tables;

import java.util.ArrayList;
import java.util.List;

/** A table of the file as it is laid out: rows of cells that know how many columns they cover. */
public final class SourceTable {

    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 8000;

    /**
     * A cell.
     *
     * @param text lines separated by {@code \n}
     * @param column first column, from 0
     * @param columns how many columns it covers
     * @param continued it continues the merged cell above, whose text it carries
     */
    public record Cell(String text, int column, int columns, boolean continued) {

        public boolean covers(int index) {
            return index >= column && index < column + columns;
        }

        public boolean isBlank() {
            return text.isBlank();
        }
    }

    private final TableLimits limits;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> open;
    private int next;
    private int size;

    SourceTable(TableLimits limits) {
        this.limits = limits;
    }

    /** Begins the next row; the most rows are checked here, while reading. */
    void row() {
        if (rows.size() >= limits.rows()) {
            throw Refusals.tooManyRows(limits);
        }
        open = new ArrayList<>();
        next = 0;
        rows.add(open);
    }

    /** Adds the next cell of the row. */
    void cell(String text, int columns, boolean continued) {
        if (open == null) {
            row();
        }
        var width = Math.max(1, Math.min(columns, MOST_COLUMNS - next));
        if (next >= MOST_COLUMNS) {
            return;
        }
        var own = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        size += own.length();
        if (size > limits.text()) {
            throw Refusals.tooLarge(limits);
        }
        var above = continued ? above(next) : null;
        open.add(new Cell(above == null ? own : above.text(), next, width, above != null));
        next += width;
    }

    private Cell above(int column) {
        return rows.size() < 2
                ? null
                : rows.get(rows.size() - 2).stream()
                        .filter(cell -> cell.covers(column))
                        .findFirst()
                        .orElse(null);
    }

    /** Columns that the row begun last has filled so far. */
    int width() {
        return next;
    }

    /** The rows from the top; a blank row has blank cells or none. */
    public List<List<Cell>> rows() {
        return rows;
    }

    /** Whether no cell has any text. */
    public boolean isBlank() {
        return rows.stream().allMatch(row -> row.stream().allMatch(Cell::isBlank));
    }
}
