package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text in which our own templates are written, a block a line, and how it becomes a DOCX with placeholders:
 *
 * <pre>
 * &#64;size 13              size of the text          &#64;include part   another file
 * &#64;landscape            a lying section            &#64;portrait       a standing one
 * &#64;landscape!           the whole lies
 * &#64;break                new page                   &#64;restart        the next item is 1 again
 * = text               title                      # text          heading, ## lower one
 * #. text              heading counted with the items below it
 * 1. / 1.1. / 1.1.1.   item of the level           - text          dash
 * ^ text  > text       centred, on the right      | text          without indent
 * ^^ text  ^_ text     letterhead, its last line  ^! text         large and centred      ~ text   small
 * |+ text              stays with what follows
 * &#64;gap 24              room, in points
 * &#64;sign a | b           signature                   text            indented paragraph
 * &#64;table 10 90          widths in percent; then rows «| a | b |», the first one is the head, «|= a |» spans; &#64;end
 * &#64;grid 50 50           the same without rules and head; \\ in a cell is a new line
 * </pre>
 *
 * {@code **bold**} and {@code __italic__} anywhere; a line of a block mark alone stands for itself.
 */
final class TemplateMarkup {

    private final Docx docx = Docx.portrait();
    private List<Integer> widths;
    private List<TableRow> rows;
    private boolean ruled;

    /** Builds the template of a resource, without its ending. */
    static byte[] docx(String name, String title) {
        var markup = new TemplateMarkup();
        markup.read(name);
        return markup.docx.bytes(title);
    }

    private void read(String name) {
        DocxParts.resource("templates/" + name + ".txt").lines().forEach(line -> {
            if (!line.isBlank() && !line.startsWith("//")) {
                line(line.strip().replace("№ ", "№\u00A0"));
            }
        });
    }

    private void line(String line) {
        var space = line.indexOf(' ');
        var first = space < 0 ? line : line.substring(0, space);
        var rest = space < 0 ? "" : line.substring(space + 1).strip();
        var body = docx.body();
        if (rows != null) {
            row(line, body);
            return;
        }
        if (first.matches("\\d+\\.(\\d+\\.)*")) {
            body.item(first.length() - first.replace(".", "").length() - 1, Run.marked(rest));
            return;
        }
        switch (first) {
            case "@size" -> docx.size(Integer.parseInt(rest));
            case "@include" -> read(rest);
            case "@landscape" -> body.section(true);
            case "@landscape!" -> body.lie();
            case "@portrait" -> body.section(false);
            case "@break" -> body.pageBreak();
            case "@restart" -> body.restart();
            case "@table", "@grid" -> {
                widths = Arrays.stream(rest.split(" ")).map(Integer::valueOf).toList();
                rows = new ArrayList<>();
                ruled = first.equals("@table");
            }
            case "@sign" -> {
                var bar = rest.indexOf(" | ");
                body.signature(Run.marked(rest.substring(0, bar)), Run.marked(rest.substring(bar + 3)));
            }
            case "=" -> body.paragraph("Title", "", lines(rest));
            case "#" -> body.paragraph("Heading1", "", lines(rest));
            case "##" -> body.paragraph("Heading2", "", lines(rest));
            case "#." -> body.numberedHeading(lines(rest));
            case "-" -> body.dash(Run.marked(rest));
            case "^" -> body.paragraph("Center", "", lines(rest));
            case "^^" -> body.paragraph("Letterhead", "", lines(rest));
            case "^_" -> body.paragraph("Letterline", "", lines(rest));
            case "^!" -> body.paragraph("Display", "", lines(rest));
            case "@gap" ->
                body.paragraph(
                        "Plain", "<w:spacing w:before=\"" + Integer.parseInt(rest) * 20 + "\"/>", Run.literal(""));
            case ">" -> body.paragraph("Right", "", lines(rest));
            case "|" -> body.paragraph("Plain", "", lines(rest));
            case "|+" -> body.paragraph("Plain", "<w:keepNext/>", lines(rest));
            case "~" -> body.paragraph("Small", "", lines(rest));
            default -> body.paragraph("Text", "", lines(line));
        }
    }

    private void row(String line, DocxBody body) {
        if (line.equals("@end")) {
            body.table(widths, rows, ruled);
            rows = null;
            return;
        }
        var spans = line.startsWith("|=");
        var inner = line.substring(spans ? 2 : 1, line.length() - 1);
        var cells = Arrays.stream(inner.split("\\|", -1))
                .map(cell -> lines(cell.strip()))
                .toList();
        if (!spans && cells.size() != widths.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + widths.size() + " columns: " + line);
        }
        var head = ruled && rows.isEmpty() && !spans;
        rows.add(new TableRow(cells, spans ? TableRow.Kind.SPAN : head ? TableRow.Kind.HEAD : TableRow.Kind.PLAIN));
    }

    private static List<Run> lines(String text) {
        return Run.marked(text.replaceAll(" ?\\\\\\\\ ?", "\n"));
    }
}
