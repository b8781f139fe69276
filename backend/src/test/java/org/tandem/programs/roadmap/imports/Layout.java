package org.tandem.programs.roadmap.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Lays a seed out as schools do; each file format then writes the same rows in its own way. */
final class Layout {

    /**
     * A cell of the page.
     *
     * @param span columns it covers
     * @param below rows below that it covers too; −1 if it is covered itself
     */
    record Box(String text, int span, int below) {

        boolean isCovered() {
            return below < 0;
        }
    }

    private static final Box COVERED = new Box("", 1, -1);

    private Layout() {}

    /** №, activity, term, responsibles, result; sections and groups as rows across the table. */
    static List<List<Box>> sectionsAcross(SeedRoadmaps.Seed seed) {
        var rows = new ArrayList<List<Box>>();
        rows.add(row(
                "№ п/п",
                "Наименование мероприятия",
                "Срок реализации",
                "Ответственный исполнитель",
                "Результат, вид документа"));
        rows.add(row("1", "2", "3", "4", "5"));
        for (var part : seed.sections()) {
            rows.add(List.of(new Box(part.title(), 5, 0)));
            String group = null;
            for (var line : part.activities()) {
                if (line.group() != null && !line.group().equals(group)) {
                    rows.add(List.of(new Box(line.group(), 5, 0)));
                }
                group = line.group();
                rows.add(row(
                        text(line.number()),
                        line.text(),
                        text(line.dueText()),
                        String.join("\n", line.responsibles()),
                        text(line.result())));
            }
        }
        return rows;
    }

    /** The stage in a first column, activities numbered inside one cell, everything shared merged downwards. */
    static List<List<Box>> stageColumn(SeedRoadmaps.Seed seed) {
        var rows = new ArrayList<List<Box>>();
        rows.add(row(
                "№",
                "Наименование этапа",
                "Мероприятия",
                "Содержание деятельности",
                "Ответствен-\nные",
                "Сроки",
                "Вид документа"));
        for (var part : seed.sections()) {
            var space = part.title().indexOf(' ');
            var blocks = blocks(part.activities());
            for (var i = 0; i < blocks.size(); i++) {
                var block = blocks.get(i);
                var first = block.get(0);
                var stage = i == 0
                        ? List.of(
                                new Box(part.title().substring(0, space), 1, blocks.size() - 1),
                                new Box(part.title().substring(space + 1), 1, blocks.size() - 1))
                        : List.of(COVERED, COVERED);
                var row = new ArrayList<>(stage);
                var sameGroup = (int) blocks.subList(i, blocks.size()).stream()
                        .takeWhile(b -> first.group() != null
                                && first.group().equals(b.get(0).group()))
                        .count();
                var goesOn = i > 0
                        && first.group() != null
                        && first.group().equals(blocks.get(i - 1).get(0).group());
                if (first.group() == null) {
                    row.add(new Box((text(first.number()) + " " + first.text()).strip(), 1, 0));
                    row.add(new Box("", 1, 0));
                } else {
                    row.add(goesOn ? COVERED : new Box(first.group(), 1, sameGroup - 1));
                    row.add(new Box(numbered(block), 1, 0));
                }
                row.add(new Box(String.join(", ", first.responsibles()), 1, 0));
                var dueGoesOn = goesOn
                        && Objects.equals(
                                first.dueText(), blocks.get(i - 1).get(0).dueText());
                var sameDue = (int) blocks.subList(i, blocks.size()).stream()
                        .takeWhile(b -> first.group() != null
                                && first.group().equals(b.get(0).group())
                                && Objects.equals(first.dueText(), b.get(0).dueText()))
                        .count();
                row.add(dueGoesOn ? COVERED : new Box(text(first.dueText()), 1, Math.max(0, sameDue - 1)));
                row.add(new Box(text(first.result()), 1, 0));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Neighbours that share everything but their text stand in one row. */
    private static List<List<SeedRoadmaps.Line>> blocks(List<SeedRoadmaps.Line> lines) {
        var blocks = new ArrayList<List<SeedRoadmaps.Line>>();
        for (var line : lines) {
            var last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1).get(0);
            if (last != null
                    && line.group() != null
                    && line.group().equals(last.group())
                    && line.number() != null
                    && last.number() != null
                    && Objects.equals(line.dueText(), last.dueText())
                    && line.responsibles().equals(last.responsibles())
                    && Objects.equals(line.result(), last.result())) {
                blocks.get(blocks.size() - 1).add(line);
            } else {
                blocks.add(new ArrayList<>(List.of(line)));
            }
        }
        return blocks;
    }

    private static String numbered(List<SeedRoadmaps.Line> block) {
        return String.join(
                "\n",
                block.stream()
                        .map(line -> (text(line.number()) + " " + line.text()).strip())
                        .toList());
    }

    /** Every row with as many cells as the table has columns: what a sheet or a text has in place of merged cells. */
    static List<List<String>> flat(List<List<Box>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .flatMap(box -> {
                            var cells = new ArrayList<>(Collections.nCopies(box.span(), ""));
                            cells.set(0, box.text());
                            return cells.stream();
                        })
                        .toList())
                .toList();
    }

    private static List<Box> row(String... texts) {
        return Arrays.stream(texts).map(text -> new Box(text, 1, 0)).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
