package org.tandem.shared.tables;

import java.util.ArrayList;
import java.util.List;

/** What a reader found in a file: its tables and the lines of text around them, in order. */
public final class SourceDocument {

    private static final int LONGEST_LINE = 1000;

    private final SourceFormat format;
    private final TableLimits limits;
    private final List<SourceTable> tables = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> linesBefore = new ArrayList<>();

    SourceDocument(SourceFormat format, TableLimits limits) {
        this.format = format;
        this.limits = limits;
    }

    SourceTable table() {
        var table = new SourceTable(limits);
        tables.add(table);
        linesBefore.add(lines.size());
        return table;
    }

    /** Keeps a line that stands outside the tables. */
    void line(String text) {
        var line = text.strip();
        if (line.isEmpty()) {
            return;
        }
        if (lines.size() >= limits.rows()) {
            throw Refusals.tooManyRows(limits);
        }
        lines.add(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line);
    }

    /** What the file really is. */
    public SourceFormat format() {
        return format;
    }

    /** The tables in order: of a workbook, one a sheet. */
    public List<SourceTable> tables() {
        return tables;
    }

    /** Index of the line right above a table, −1 if another table or nothing stands there. */
    public int lineAbove(int table) {
        var above = linesBefore.get(table);
        return above > (table == 0 ? 0 : linesBefore.get(table - 1)) ? above - 1 : -1;
    }

    /** The lines of text around the tables, in order. */
    public List<String> lines() {
        return lines;
    }
}
