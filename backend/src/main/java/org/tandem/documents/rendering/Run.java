package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.List;

/** A piece of text in one face; {@code \n} in it is a line break. */
record Run(String text, boolean bold, boolean italic) {

    /** The text as it is. */
    static List<Run> literal(String text) {
        return List.of(new Run(text == null ? "" : text, false, false));
    }

    /** Text with {@code **bold**} and {@code __italic__}, as templates write it. */
    static List<Run> marked(String text) {
        var found = new ArrayList<Run>();
        var bold = false;
        var italic = false;
        var from = 0;
        for (var i = 0; i + 1 < text.length(); i++) {
            var mark = text.substring(i, i + 2);
            var underline = mark.equals("__") && !text.startsWith("___", i) && (i == 0 || text.charAt(i - 1) != '_');
            if (mark.equals("**") || underline) {
                if (i > from) {
                    found.add(new Run(text.substring(from, i), bold, italic));
                }
                bold ^= mark.equals("**");
                italic ^= underline;
                from = i + 2;
                i++;
            }
        }
        if (from < text.length() || found.isEmpty()) {
            found.add(new Run(text.substring(from), bold, italic));
        }
        return found;
    }

    /** The same runs, each line apart. */
    static List<List<Run>> lines(List<Run> runs) {
        var lines = new ArrayList<List<Run>>();
        lines.add(new ArrayList<>());
        for (var run : runs) {
            var pieces = run.text.split("\n", -1);
            for (var i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).add(new Run(pieces[i], run.bold, run.italic));
            }
        }
        return lines;
    }

    String xml() {
        var xml = new StringBuilder("<w:r>");
        if (bold || italic) {
            xml.append("<w:rPr>")
                    .append(bold ? "<w:b/>" : "")
                    .append(italic ? "<w:i/>" : "")
                    .append("</w:rPr>");
        }
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            xml.append(i > 0 ? "<w:br/>" : "")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(Xml.escape(lines[i]))
                    .append("</w:t>");
        }
        return xml.append("</w:r>").toString();
    }

    static String xml(List<Run> runs) {
        var xml = new StringBuilder();
        runs.forEach(run -> xml.append(run.xml()));
        return xml.toString();
    }
}
