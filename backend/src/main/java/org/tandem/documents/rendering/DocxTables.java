package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Tables of a DOCX as XHTML: widths, rules, merged cells, heading rows that repeat. */
final class DocxTables {

    /** A table of so many rows stays on one page, so that it does not begin with its heading alone. */
    private static final int SHORT = 8;

    private static final String[] SIDES = {"top", "left", "bottom", "right"};

    private final DocxHtml cells;
    private final Styles styles;

    DocxTables(DocxHtml cells, Styles styles) {
        this.cells = cells;
        this.styles = styles;
    }

    /** A cell on its place in the grid. */
    private record Placed(Element cell, int column, int columns) {

        boolean continuesAbove() {
            var merge = Xml.child(Xml.child(cell, "tcPr"), "vMerge");
            return merge != null && !"restart".equals(Xml.attribute(merge, "val"));
        }
    }

    String html(String part, Element table) {
        var properties = styles.table(Xml.child(table, "tblPr"));
        var rows = rows(table);
        var widths = widths(table, rows);
        var total = widths.stream().mapToDouble(w -> w).sum();
        var html = new StringBuilder("<table style=\"width:" + Css.number(total) + "pt;")
                .append("center".equals(properties.value("jc")) ? "margin-left:auto;margin-right:auto;" : "")
                .append(rows.size() <= SHORT ? "page-break-inside:avoid;" : "")
                .append("\"><colgroup>");
        widths.forEach(
                w -> html.append("<col style=\"width:").append(Css.number(w)).append("pt\"/>"));
        html.append("</colgroup>");
        var heads = 0;
        while (heads < rows.size() - 1 && isHead(Xml.children(table, "tr").get(heads))) {
            heads++;
        }
        if (heads > 0) {
            html.append("<thead>");
            for (var i = 0; i < heads; i++) {
                row(part, rows, i, properties, true, html);
            }
            html.append("</thead>");
        }
        for (var i = heads; i < rows.size(); i++) {
            // a line that heads the next one, such as a stage, is not left alone at the foot of a page
            html.append("<tbody style=\"page-break-inside:avoid\">");
            row(part, rows, i, properties, false, html);
            while (i < rows.size() - 1 && keepsNext(rows.get(i))) {
                row(part, rows, ++i, properties, false, html);
            }
            html.append("</tbody>");
        }
        return html.append("</table>").toString();
    }

    private boolean keepsNext(List<Placed> row) {
        return !row.isEmpty()
                && Xml.children(row.get(0).cell(), "p").stream()
                        .anyMatch(
                                p -> styles.paragraph(Xml.child(p, "pPr"), null).flag("keepNext"));
    }

    private static boolean isHead(Element row) {
        return Boolean.TRUE.equals(Xml.flag(Xml.child(row, "trPr"), "tblHeader"));
    }

    private static List<List<Placed>> rows(Element table) {
        var rows = new ArrayList<List<Placed>>();
        for (var row : Xml.children(table, "tr")) {
            var placed = new ArrayList<Placed>();
            var column = number(Xml.value(Xml.child(row, "trPr"), "gridBefore"), 0);
            for (var cell : cellsOf(row)) {
                var columns = number(Xml.value(Xml.child(cell, "tcPr"), "gridSpan"), 1);
                placed.add(new Placed(cell, column, columns));
                column += columns;
            }
            rows.add(placed);
        }
        return rows;
    }

    private static List<Element> cellsOf(Element row) {
        var found = new ArrayList<Element>();
        for (var node : Xml.children(row)) {
            if (Xml.is(node, "tc")) {
                found.add((Element) node);
            } else if (Xml.is(node, "sdt")) {
                found.addAll(Xml.children(Xml.child(node, "sdtContent"), "tc"));
            }
        }
        return found;
    }

    /** Widths of the grid in points; shared evenly where the file gives none, and never wider than a sheet. */
    private static List<Double> widths(Element table, List<List<Placed>> rows) {
        var widths = new ArrayList<Double>();
        var grid = Xml.child(table, "tblGrid");
        if (grid != null) {
            for (var column : Xml.children(grid, "gridCol")) {
                var width = Properties.points(Xml.attribute(column, "w"));
                widths.add(width == null || width <= 0 ? 40 : width);
            }
        }
        var columns = rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(1);
        while (widths.size() < columns) {
            widths.add(widths.isEmpty() ? 467.0 / columns : 40);
        }
        // rules are as thick inside as outside of the outer cells: half of the last one would be cut off
        widths.set(widths.size() - 1, Math.max(widths.get(widths.size() - 1) - 1, 1));
        return widths;
    }

    private void row(
            String part, List<List<Placed>> rows, int number, Properties table, boolean head, StringBuilder html) {
        html.append("<tr>");
        for (var cell : rows.get(number)) {
            if (cell.continuesAbove() && number > 0) {
                continue;
            }
            var below = rowsBelow(rows, number, cell);
            var tag = head ? "th" : "td";
            html.append('<').append(tag);
            html.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
            html.append(below > 1 ? " rowspan=\"" + below + "\"" : "");
            html.append(head ? " scope=\"col\"" : "");
            html.append(" style=\"")
                    .append(css(cell, table, number, rows.size()))
                    .append("\">");
            html.append(cells.blocks(part, Xml.children(cell.cell())));
            html.append("</").append(tag).append('>');
        }
        html.append("</tr>");
    }

    private static int rowsBelow(List<List<Placed>> rows, int number, Placed cell) {
        var below = 1;
        while (number + below < rows.size()
                && rows.get(number + below).stream()
                        .anyMatch(other -> other.column() == cell.column() && other.continuesAbove())) {
            below++;
        }
        return below;
    }

    private String css(Placed cell, Properties table, int row, int rows) {
        var own = Xml.child(cell.cell(), "tcPr");
        var css = new StringBuilder();
        var tableRules = table.element("tblBorders");
        var ownRules = Xml.child(own, "tcBorders");
        for (var side : SIDES) {
            var outer = side.equals("top") && row == 0
                    || side.equals("bottom") && row == rows - 1
                    || side.equals("left") && cell.column() == 0;
            var inner = side.equals("top") || side.equals("bottom") ? "insideH" : "insideV";
            var rule = Xml.child(ownRules, side);
            if (rule == null) {
                rule = Xml.child(tableRules, outer ? side : inner);
            }
            css.append(Css.border("border-" + side, rule));
        }
        var margins = table.element("tblCellMar");
        css.append("padding:");
        for (var side : new String[] {"top", "right", "bottom", "left"}) {
            var points = Properties.points(Xml.attribute(Xml.child(margins, side), "w"));
            var beside = side.equals("left") || side.equals("right");
            css.append(Css.number(points == null ? beside ? 5.4 : 0 : points)).append("pt ");
        }
        css.append(';');
        var shade = Xml.attribute(Xml.child(own, "shd"), "fill");
        if (shade != null && shade.matches("[0-9A-Fa-f]{6}")) {
            css.append("background-color:#").append(shade).append(';');
        }
        var vertical = Xml.value(own, "vAlign");
        css.append("vertical-align:")
                .append("center".equals(vertical) ? "middle" : "bottom".equals(vertical) ? "bottom" : "top");
        return css.toString();
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : otherwise;
    }
}
