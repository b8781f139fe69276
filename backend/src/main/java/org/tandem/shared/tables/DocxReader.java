package org.tandem.shared.tables;

import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the tables of a Word document: merged cells, lists numbered by Word itself, tracked insertions. */
final class DocxReader implements SafeXml.Handler {

    private final SourceDocument document;
    private final WordNumbering numbering;
    private final Deque<StringBuilder> cells = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private SourceTable table;
    private int tables;
    private int columns;
    private int skippedBefore;
    private boolean continued;
    private boolean inText;
    private int fallback;
    private int numId;
    private int level;

    private DocxReader(WordNumbering numbering, TableLimits limits) {
        document = new SourceDocument(SourceFormat.DOCX, limits);
        this.numbering = numbering;
    }

    static SourceDocument read(ZipParts parts, TableLimits limits) {
        var reader = new DocxReader(WordNumbering.read(parts), limits);
        SafeXml.read(parts.need("word/document.xml"), reader);
        return reader.document;
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        switch (name) {
            // the older twin of a drawing repeats its text
            case "Fallback" -> fallback++;
            case "tbl" -> {
                if (tables++ == 0) {
                    table = document.table();
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    table.row();
                    skippedBefore = 0;
                }
            }
            case "gridBefore" -> skippedBefore = attributes.number("val", 0);
            case "tc" -> {
                if (tables == 1) {
                    if (skippedBefore > 0) {
                        table.cell("", skippedBefore, false);
                        skippedBefore = 0;
                    }
                    columns = 1;
                    continued = false;
                    cells.push(new StringBuilder());
                }
            }
            case "gridSpan" -> {
                if (tables == 1) {
                    columns = attributes.number("val", 1);
                }
            }
            case "vMerge" -> {
                if (tables == 1) {
                    continued = !"restart".equals(attributes.get("val"));
                }
            }
            case "p" -> {
                paragraph.setLength(0);
                numId = 0;
                level = 0;
            }
            case "numId" -> numId = attributes.number("val", 0);
            case "ilvl" -> level = attributes.number("val", 0);
            case "t" -> inText = fallback == 0;
            case "br", "cr" -> paragraph.append('\n');
            case "tab" -> paragraph.append(' ');
            case "noBreakHyphen" -> paragraph.append('-');
            default -> {
                // formatting
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            paragraph.append(text);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "Fallback" -> fallback--;
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> {
                if (tables == 1) {
                    table.cell(cells.pop().toString().strip(), columns, continued);
                }
            }
            case "tbl" -> tables--;
            default -> {
                // formatting
            }
        }
    }

    private void endParagraph() {
        var text = paragraph.toString();
        if (!text.isBlank() || !cells.isEmpty()) {
            text = numbering.label(numId, level) + text;
        }
        if (cells.isEmpty()) {
            document.line(text);
        } else {
            cells.peek().append(text).append('\n');
        }
        paragraph.setLength(0);
    }
}
