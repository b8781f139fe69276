package org.tandem.documents.rendering;

import java.util.List;

/** The running text of a DOCX in the making. */
final class DocxBody {

    /** Twips (1/20 point) in a millimetre. */
    private static final double MM = 56.6929;

    private final StringBuilder xml = new StringBuilder();
    private boolean landscape;
    private boolean firstSection = true;
    private boolean afterTable;
    private int lists = 1;

    DocxBody(boolean landscape) {
        this.landscape = landscape;
    }

    /**
     * @param style id in styles.xml
     * @param properties further paragraph properties in the order of the schema, may be empty
     */
    void paragraph(String style, String properties, List<Run> runs) {
        xml.append(block(style, properties, runs));
        afterTable = false;
    }

    void item(int level, List<Run> runs) {
        paragraph("Item", numbering(level, lists), runs);
    }

    void dash(List<Run> runs) {
        paragraph("Dash", numbering(0, DocxParts.DASHES), runs);
    }

    /** A section heading that counts in the list of items: «1. Общие положения». */
    void numberedHeading(List<Run> runs) {
        paragraph("Heading1", numbering(0, lists) + "<w:ind w:firstLine=\"0\"/>", runs);
    }

    /** The next item is number 1 again. */
    void restart() {
        lists++;
    }

    int lists() {
        return lists;
    }

    void pageBreak() {
        xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        afterTable = false;
    }

    void section(boolean turned) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Small\"/>")
                .append(sectionProperties())
                .append("</w:pPr></w:p>");
        firstSection = false;
        landscape = turned;
        afterTable = false;
    }

    /** The first section lies; before any text. */
    void lie() {
        landscape = true;
    }

    /** Date line, stamps and signatures are tables without rules; widths in percent. */
    void table(List<Integer> widths, List<TableRow> rows, boolean ruled) {
        var twips = widths.stream().map(w -> textWidth() * w / 100).toList();
        openTable(twips, ruled);
        for (var row : rows) {
            var head = row.kind() == TableRow.Kind.HEAD;
            xml.append("<w:tr><w:trPr><w:cantSplit/>")
                    .append(head ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            for (var i = 0; i < row.cells().size(); i++) {
                var spans = row.kind() == TableRow.Kind.SPAN ? widths.size() : 1;
                var width = spans > 1 ? textWidth() : twips.get(i);
                cell(width, spans, style(row, ruled), row.cells().get(i), "");
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
        afterTable = true;
    }

    /** Position on the left, room for the hand, name on the right: never torn over two pages. */
    void signature(List<Run> position, List<Run> name) {
        paragraph("Plain", "<w:keepNext/><w:spacing w:before=\"240\"/>", Run.literal(""));
        var twips = List.of(textWidth() * 46 / 100, textWidth() * 22 / 100, textWidth() * 32 / 100);
        openTable(twips, false);
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(twips.get(0), 1, "Stamp", position, "");
        cell(twips.get(1), 1, "Stamp", Run.literal("____________"), "<w:jc w:val=\"center\"/>");
        cell(twips.get(2), 1, "Stamp", name, "<w:jc w:val=\"right\"/>");
        xml.append("</w:tr></w:tbl>");
        afterTable = true;
    }

    private void openTable(List<Integer> twips, boolean ruled) {
        if (afterTable) {
            paragraph("Small", "", Run.literal(""));
        }
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
                .append(ruled ? "Grid" : "TableNormal")
                .append("\"/><w:tblW w:w=\"")
                .append(twips.stream().mapToInt(w -> w).sum())
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        twips.forEach(w -> xml.append("<w:gridCol w:w=\"").append(w).append("\"/>"));
        xml.append("</w:tblGrid>");
    }

    private static String style(TableRow row, boolean ruled) {
        return switch (row.kind()) {
            case HEAD -> "CellHead";
            case SPAN -> "CellSpan";
            case PLAIN -> ruled ? "Cell" : "Stamp";
        };
    }

    private void cell(int width, int spans, String style, List<Run> runs, String properties) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                .append(width)
                .append("\" w:type=\"dxa\"/>")
                .append(spans > 1 ? "<w:gridSpan w:val=\"" + spans + "\"/>" : "")
                .append("</w:tcPr>");
        for (var line : Run.lines(runs)) {
            var aligned = Aligned.of(line);
            xml.append(block(style, properties + aligned.properties(), aligned.runs()));
        }
        xml.append("</w:tc>");
    }

    private static String block(String style, String properties, List<Run> runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + Run.xml(runs) + "</w:p>";
    }

    private static String numbering(int level, int list) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private int textWidth() {
        return (int) ((landscape ? 297 - 20 - 20 : 210 - 30 - 15) * MM);
    }

    private String sectionProperties() {
        var page = landscape
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                        + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\""
                        + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";
        return "<w:sectPr>" + (firstSection ? "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>" : "")
                + "<w:type w:val=\"nextPage\"/>" + page + (firstSection ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }

    /** The whole of {@code w:body}. */
    String xml() {
        var last = afterTable ? block("Small", "", Run.literal("")) : "";
        return xml + last + sectionProperties();
    }
}
