package org.tandem.programs.roadmap.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the activities numbered inside one cell: «1. Издать приказ. 2. Утвердить положение». */
final class CellItems {

    /**
     * One numbered piece.
     *
     * @param number as printed, null where the piece has none
     */
    record Item(String number, String text) {}

    /**
     * The pieces of a cell.
     *
     * @param lead words before the first number, empty if none
     */
    record Items(String lead, List<Item> items) {}

    private static final Pattern AT_LINE_START =
            Pattern.compile("(?m)^[ \\t]*((?:\\d{1,2}\\.)+\\d{1,2}[.)]?|\\d{1,2}[.)])[ \\t\u00a0]*(?=[\\p{L}«\"(])");
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\s.;:])(\\d{1,2}[.)])[ \\t]*(?=[\\p{Lu}«\"(])");

    private CellItems() {}

    /** At least two numbered pieces, otherwise the whole cell as one. */
    static Items of(String cell) {
        var marks = marks(cell, AT_LINE_START, false);
        if (marks.size() < 2) {
            marks = marks("\n" + cell, INSIDE, true).stream()
                    .map(mark -> new int[] {mark[0] - 1, mark[1] - 1})
                    .toList();
        }
        if (marks.size() < 2) {
            return new Items("", List.of(new Item(null, cell.strip())));
        }
        var items = new ArrayList<Item>();
        var before = cell.substring(0, marks.get(0)[0]).strip();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var end = i + 1 < marks.size() ? marks.get(i + 1)[0] : cell.length();
            items.add(new Item(
                    cell.substring(mark[0], mark[1]).strip(),
                    cell.substring(mark[1], end).strip()));
        }
        return new Items(before, items);
    }

    /** Places of the numbers; inside a line only those that go on counting from 1. */
    private static List<int[]> marks(String cell, Pattern pattern, boolean counting) {
        var marks = new ArrayList<int[]>();
        var found = pattern.matcher(cell);
        var last = 0;
        while (found.find()) {
            var number = Integer.parseInt(found.group(1).replaceAll("^.*\\.(?=\\d)|\\D", ""));
            if (counting && (number <= last || number > last + 2 || last == 0 && number != 1)) {
                continue;
            }
            last = number;
            marks.add(new int[] {found.start(1), found.end(1)});
        }
        return marks;
    }

    /** Lines of a text that were only wrapped are put together; «– …» and sentences begin lines of their own. */
    static List<String> paragraphs(String text) {
        var lines = new ArrayList<String>();
        for (var raw : text.split("\\R")) {
            var line = raw.replaceAll("[\\s\u00a0]+", " ").strip();
            if (line.isEmpty()) {
                continue;
            }
            var last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (!last.isEmpty()
                    && Character.isLowerCase(line.charAt(0))
                    && ".:;".indexOf(last.charAt(last.length() - 1)) < 0) {
                lines.set(lines.size() - 1, last + " " + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
