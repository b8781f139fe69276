package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds a DOCX laid out after ГОСТ Р 7.0.97 (L-18): A4, margins 30/15/20/20 mm, Times New Roman, first line 1.25 cm,
 * page number at the top centre from page 2. Texts are literal; a line break in one starts a new line or, in a cell, a
 * new paragraph. Each call adds a block below the last one.
 */
public final class Docx {

    /** How lines stand between the margins. */
    public enum Align {
        LEFT("left"),
        CENTER("center"),
        RIGHT("right"),
        JUSTIFY("both");

        final String code;

        Align(String code) {
            this.code = code;
        }
    }

    private final DocxBody body;
    private int halfPoints = 26;

    private Docx(boolean landscape) {
        body = new DocxBody(landscape);
    }

    /** A4 upright: orders, regulations, letters. */
    public static Docx portrait() {
        return new Docx(false);
    }

    /** A4 lying: wide tables. */
    public static Docx landscape() {
        return new Docx(true);
    }

    /** Size of the text, 12–14 points (13 without this call); tables have 11. */
    public Docx size(int points) {
        halfPoints = points * 2;
        return this;
    }

    /** «ПРИНЯТО» on the left and «УТВЕРЖДАЮ» on the right, a paragraph each line; either may be empty. */
    public Docx stamps(List<String> accepted, List<String> approved) {
        return grid(List.of(46, 8, 46), List.of(List.of(String.join("\n", accepted), "", String.join("\n", approved))));
    }

    /** Name of the document: bold, centred, one a document. */
    public Docx title(String text) {
        body.paragraph("Title", "", Run.literal(text));
        return this;
    }

    /** Heading of a section; level 1 is centred, level 2 stands at the indent. Stays with what follows. */
    public Docx heading(int level, String text) {
        body.paragraph("Heading" + level, "", Run.literal(text));
        return this;
    }

    /** Justified text with the first line indented. */
    public Docx paragraph(String text) {
        body.paragraph("Text", "", Run.literal(text));
        return this;
    }

    /** Text without indent. */
    public Docx paragraph(String text, Align align) {
        body.paragraph("Plain", "<w:jc w:val=\"" + align.code + "\"/>", Run.literal(text));
        return this;
    }

    /** Item of the running automatic list: level 0 is «1.», 1 is «1.1.», 2 is «1.1.1.». */
    public Docx item(int level, String text) {
        body.item(level, Run.literal(text));
        return this;
    }

    /** The next item is number 1 again. */
    public Docx restartNumbering() {
        body.restart();
        return this;
    }

    /** Item of a list without numbers. */
    public Docx dash(String text) {
        body.dash(Run.literal(text));
        return this;
    }

    public Docx table(Table table) {
        body.table(table.widths, table.rows, true);
        return this;
    }

    /** Table without borders; widths in percent of the text. */
    public Docx grid(List<Integer> widths, List<List<String>> rows) {
        body.table(
                widths,
                rows.stream()
                        .map(row -> new TableRow(row.stream().map(Run::literal).toList(), TableRow.Kind.PLAIN))
                        .toList(),
                false);
        return this;
    }

    /** «Должность … И. О. Фамилия» over the whole width, kept together. */
    public Docx signature(String position, String name) {
        body.signature(Run.literal(position), Run.literal(name));
        return this;
    }

    public Docx pageBreak() {
        body.pageBreak();
        return this;
    }

    /** What follows starts on a new page that stands or lies. */
    public Docx section(boolean landscape) {
        body.section(landscape);
        return this;
    }

    /** For the text templates, which know finer shades. */
    DocxBody body() {
        return body;
    }

    /**
     * The finished file.
     *
     * @param title of the file's properties; a reading program says it aloud
     */
    public byte[] bytes(String title) {
        return DocxParts.pack(body, halfPoints, title);
    }

    /** A ruled table whose heading repeats on every page. */
    public static final class Table {

        private final List<Integer> widths;
        private final List<TableRow> rows = new ArrayList<>();

        /** @param widths of the columns in percent, together 100 */
        public Table(Integer... widths) {
            this.widths = List.of(widths);
        }

        /** Row of column titles, repeated on each page; call before the other rows. */
        public Table head(String... cells) {
            return add(TableRow.Kind.HEAD, cells);
        }

        /** Row with a cell for each column. */
        public Table row(String... cells) {
            return add(TableRow.Kind.PLAIN, cells);
        }

        /** A bold line over all columns that stays with the next row: a stage, a section. */
        public Table span(String text) {
            return add(TableRow.Kind.SPAN, text);
        }

        private Table add(TableRow.Kind kind, String... cells) {
            if (kind != TableRow.Kind.SPAN && cells.length != widths.size()) {
                throw new IllegalArgumentException(cells.length + " cells for " + widths.size() + " columns");
            }
            rows.add(new TableRow(Arrays.stream(cells).map(Run::literal).toList(), kind));
            return this;
        }
    }
}
