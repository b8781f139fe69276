package org.tandem.programs.roadmap.imports;

import java.util.ArrayList;
import java.util.List;

/** What a reader found in a file: its tables and the lines of text around them, in order. */
final class SourceDocument {

    private static final int LONGEST_LINE = 1000;

    private final SourceFormat format;
    private final List<SourceTable> tables = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> linesBefore = new ArrayList<>();

    SourceDocument(SourceFormat format) {
        this.format = format;
    }

    SourceTable table() {
        var table = new SourceTable();
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
        if (lines.size() >= SourceTable.MOST_ROWS) {
            throw Refusals.tooManyRows();
        }
        lines.add(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line);
    }

    SourceFormat format() {
        return format;
    }

    List<SourceTable> tables() {
        return tables;
    }

    /** Index of the line right above a table, −1 if another table or nothing stands there. */
    int lineAbove(int table) {
        var above = linesBefore.get(table);
        return above > (table == 0 ? 0 : linesBefore.get(table - 1)) ? above - 1 : -1;
    }

    List<String> lines() {
        return lines;
    }
}
