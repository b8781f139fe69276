package org.tandem.shared.tables;

/** Reads the tables of an OpenDocument text or sheet ({@code content.xml}). */
final class OdtReader implements SafeXml.Handler {

    private static final int MOST_REPEATS = 60;

    private final SourceDocument document;
    private final StringBuilder paragraph = new StringBuilder();
    private StringBuilder cell;
    private SourceTable table;
    private int tables;
    private int paragraphs;
    private int columns;
    private int repeats;
    private int covering;
    private boolean deleted;

    private OdtReader(TableLimits limits) {
        document = new SourceDocument(SourceFormat.ODT, limits);
    }

    static SourceDocument read(ZipParts parts, TableLimits limits) {
        var reader = new OdtReader(limits);
        SafeXml.read(parts.need("content.xml"), reader);
        return reader.document;
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        switch (name) {
            case "tracked-changes" -> deleted = true;
            case "table" -> {
                if (tables++ == 0) {
                    table = document.table();
                }
            }
            case "table-row" -> {
                if (tables == 1) {
                    table.row();
                    covering = 0;
                }
            }
            case "table-cell" -> {
                if (tables == 1) {
                    columns = attributes.number("number-columns-spanned", 1);
                    repeats = Math.min(attributes.number("number-columns-repeated", 1), MOST_REPEATS);
                    cell = new StringBuilder();
                }
            }
            case "covered-table-cell" -> {
                if (tables == 1) {
                    covered(Math.min(attributes.number("number-columns-repeated", 1), MOST_REPEATS));
                    cell = new StringBuilder();
                }
            }
            case "p", "h" -> {
                if (paragraphs++ == 0) {
                    paragraph.setLength(0);
                }
            }
            case "line-break" -> paragraph.append('\n');
            case "tab" -> paragraph.append(' ');
            case "s" -> paragraph.append(" ".repeat(Math.min(attributes.number("c", 1), MOST_REPEATS)));
            default -> {
                // formatting
            }
        }
    }

    /** Cells covered from the left belong to the cell there; the others continue the one above. */
    private void covered(int count) {
        for (var i = 0; i < count; i++) {
            if (covering > 0) {
                covering--;
            } else {
                table.cell("", 1, true);
            }
        }
    }

    @Override
    public void text(String text) {
        if (paragraphs > 0 && !deleted) {
            paragraph.append(text.replace('\n', ' '));
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "tracked-changes" -> deleted = false;
            case "p", "h" -> {
                if (--paragraphs == 0 && !deleted) {
                    endParagraph();
                }
            }
            case "table-cell" -> {
                if (tables == 1) {
                    for (var i = 0; i < repeats; i++) {
                        table.cell(cell.toString().strip(), columns, false);
                    }
                    covering = columns - 1;
                    cell = null;
                }
            }
            case "covered-table-cell" -> {
                if (tables == 1) {
                    cell = null;
                }
            }
            case "table" -> tables--;
            default -> {
                // formatting
            }
        }
    }

    private void endParagraph() {
        if (cell == null) {
            document.line(paragraph.toString());
        } else {
            cell.append(paragraph).append('\n');
        }
    }
}
