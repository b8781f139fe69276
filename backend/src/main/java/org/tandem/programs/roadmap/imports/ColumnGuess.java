package org.tandem.programs.roadmap.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tandem.programs.roadmap.imports.Columns.Kind;
import org.tandem.shared.tables.SourceTable;

/** Columns of a table without a heading, by what most of their cells are. */
final class ColumnGuess {

    private static final double MOST = 0.5;

    private ColumnGuess() {}

    static Optional<Columns> of(SourceTable table, DueContext context) {
        Map<Integer, List<String>> texts = new TreeMap<>();
        for (var row : table.rows()) {
            for (var cell : row) {
                if (!cell.isBlank() && cell.columns() == 1) {
                    texts.computeIfAbsent(cell.column(), c -> new java.util.ArrayList<>())
                            .add(cell.text().strip());
                }
            }
        }
        if (texts.size() < 2) {
            return Optional.empty();
        }
        var kinds = new TreeMap<Integer, Kind>();
        claim(kinds, texts, Kind.NUMBER, text -> text.matches("(?:\\d{1,2}[.)]?)+|[IVX]{1,5}[.)]?"));
        claim(kinds, texts, Kind.DUE, text -> isTerm(text, context));
        claim(
                kinds,
                texts,
                Kind.RESPONSIBLE,
                text -> ResponsibleParser.parse(text).stream().allMatch(ResponsibleParser::isRecognised)
                        && text.length() < 200);
        var title = texts.entrySet().stream()
                .filter(column -> !kinds.containsKey(column.getKey()))
                .max(java.util.Comparator.comparingInt(column ->
                        column.getValue().stream().mapToInt(String::length).sum()));
        if (title.isEmpty() || kinds.isEmpty()) {
            return Optional.empty();
        }
        kinds.put(title.get().getKey(), Kind.TITLE);
        var last = texts.keySet().stream().max(Integer::compare).orElseThrow();
        kinds.putIfAbsent(last, Kind.RESULT);
        texts.keySet().forEach(column -> kinds.putIfAbsent(column, Kind.OTHER));
        return Optional.of(new Columns(kinds, Map.of(), -1));
    }

    private static boolean isTerm(String text, DueContext context) {
        return DueParser.parse(text, context)
                .filter(term -> term.due().kind() != org.tandem.programs.roadmap.DueKind.NONE)
                .isPresent();
    }

    private static void claim(
            Map<Integer, Kind> kinds, Map<Integer, List<String>> texts, Kind kind, Predicate<String> isOne) {
        texts.entrySet().stream()
                .filter(column -> !kinds.containsKey(column.getKey()))
                .filter(column -> share(column.getValue(), isOne) > MOST)
                .findFirst()
                .ifPresent(column -> kinds.put(column.getKey(), kind));
    }

    private static double share(List<String> texts, Predicate<String> isOne) {
        return (double) texts.stream().filter(isOne).count() / texts.size();
    }
}
