package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a cell in a text template: {@code ^ } at its start centres it, {@code > } moves it right.
 *
 * @param properties paragraph properties of the alignment
 * @param runs the line without the mark
 */
record Aligned(String properties, List<Run> runs) {

    static Aligned of(List<Run> line) {
        var first = line.isEmpty() ? "" : line.get(0).text();
        if (first.startsWith("^ ") || first.startsWith("> ")) {
            var rest = new ArrayList<>(line);
            rest.set(
                    0,
                    new Run(first.substring(2), line.get(0).bold(), line.get(0).italic()));
            return new Aligned(first.startsWith("^") ? "<w:jc w:val=\"center\"/>" : "<w:jc w:val=\"right\"/>", rest);
        }
        return new Aligned("", line);
    }
}
