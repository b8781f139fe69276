package org.tandem.programs.roadmap.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.shared.tables.Refusals;
import org.tandem.shared.tables.SourceDocument;
import org.tandem.shared.tables.SourceTable;
import org.tandem.shared.tables.SourceTable.Cell;

/** Makes a draft of a document: finds the tables that hold the roadmap and reads their rows. A pure function. */
final class RoadmapDrafts {

    private RoadmapDrafts() {}

    static ImportDraft of(SourceDocument document, DueContext context) {
        var draft = new DraftSections();
        var found = document.tables().stream().map(Columns::find).toList();
        var columns = found.stream().flatMap(Optional::stream).toList();
        var certain = !columns.isEmpty();
        var placed = new TreeSet<Integer>();
        Columns last = null;
        for (var i = 0; i < found.size(); i++) {
            var table = document.tables().get(i);
            if (found.get(i).isPresent()) {
                last = found.get(i).get();
                var above = columns.size() > 1 ? document.lineAbove(i) : -1;
                if (above >= 0) {
                    placed.add(above);
                    draft.open(document.lines().get(above));
                }
                read(table, last, draft, context);
            } else if (last != null && width(table) == width(last)) {
                read(table, last.withoutHeader(), draft, context);
            } else if (certain) {
                table.rows().forEach(row -> draft.outside(joined(row)));
            }
        }
        var lines = document.lines();
        if (certain) {
            for (var i = 0; i < lines.size(); i++) {
                if (!placed.contains(i)) {
                    draft.outside(lines.get(i));
                }
            }
        } else {
            guess(document, draft, context);
        }
        if (draft.lines() == 0) {
            throw Refusals.empty(RoadmapFile.LIMITS);
        }
        return DraftFinish.of(document.format(), draft, columns, context);
    }

    private static void read(SourceTable table, Columns columns, DraftSections draft, DueContext context) {
        var rows = table.rows();
        for (var i = 0; i < columns.header(); i++) {
            if (!columns.isRepeatedBy(rows.get(i))) {
                draft.outside(joined(rows.get(i)));
            }
        }
        var body = rows.subList(columns.header() + 1, rows.size());
        var reader = new RowReader(columns, draft, context, body);
        for (var i = 0; i < body.size(); i++) {
            reader.read(body.get(i), i + 1 < body.size() ? body.get(i + 1) : List.of());
        }
    }

    /** No table has a heading: columns are known by what stands in them, single lines by their parts. */
    private static void guess(SourceDocument document, DraftSections draft, DueContext context) {
        var lines = new ArrayList<String>();
        for (var table : document.tables()) {
            var columns = ColumnGuess.of(table, context);
            if (columns.isPresent()) {
                read(table, columns.get(), draft, context);
            } else {
                table.rows().forEach(row -> lines.add(joined(row)));
            }
        }
        var texts = lines.isEmpty() ? document.lines() : lines;
        if (draft.lines() == 0) {
            PlainLines.read(texts, draft, context);
        } else {
            texts.forEach(draft::outside);
        }
    }

    private static int width(SourceTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    private static int width(Columns columns) {
        return columns.kinds().keySet().stream().mapToInt(c -> c + 1).max().orElse(0);
    }

    private static String joined(List<Cell> row) {
        return row.stream()
                .map(cell -> cell.text().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), texts -> String.join(" | ", texts)));
    }
}
