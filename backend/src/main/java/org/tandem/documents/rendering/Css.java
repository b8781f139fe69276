package org.tandem.documents.rendering;

import java.util.Locale;
import org.w3c.dom.Element;

/** Word's properties in the words of CSS. */
final class Css {

    /** Height of a line of Times set solid, in em. */
    private static final double SOLID = 1.15;

    private Css() {}

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    static String paragraph(Properties p) {
        var css = new StringBuilder();
        css.append("text-align:").append(align(p.value("jc"))).append(';');
        css.append("margin:").append(points(p.points("spacing", "before"))).append(' ');
        css.append(points(indent(p, "right", "end"))).append(' ');
        css.append(points(p.points("spacing", "after"))).append(' ');
        css.append(points(indent(p, "left", "start"))).append(';');
        var hanging = p.points("ind", "hanging");
        var firstLine = p.points("ind", "firstLine");
        css.append("text-indent:")
                .append(points(hanging != null && hanging > 0 ? Double.valueOf(-hanging) : firstLine));
        css.append(';').append(lineHeight(p));
        if (p.flag("pageBreakBefore")) {
            css.append("page-break-before:always;");
        }
        if (p.flag("keepNext")) {
            css.append("page-break-after:avoid;");
            var before = p.points("spacing", "before");
            // a heading, not a cell: a table right after it must have room for its first lines
            css.append(before != null && before >= 9 ? "-fs-page-break-min-height:80pt;" : "");
        }
        if (p.flag("keepLines")) {
            css.append("page-break-inside:avoid;");
        }
        var edges = p.element("pBdr");
        for (var side : new String[] {"top", "bottom", "left", "right"}) {
            css.append(border("border-" + side, Xml.child(edges, side)));
        }
        return css.toString();
    }

    private static Double indent(Properties p, String side, String logical) {
        var found = p.points("ind", side);
        return found == null ? p.points("ind", logical) : found;
    }

    private static String lineHeight(Properties p) {
        var line = p.points("spacing", "line");
        if (line == null) {
            return "line-height:" + SOLID + ";";
        }
        var rule = p.attribute("spacing", "lineRule");
        return rule == null || rule.equals("auto")
                ? "line-height:" + number(line / 12 * SOLID) + ";"
                : "line-height:" + number(line) + "pt;";
    }

    static String align(String code) {
        return switch (code == null ? "left" : code) {
            case "both", "distribute" -> "justify";
            case "center" -> "center";
            case "right", "end" -> "right";
            default -> "left";
        };
    }

    private static String points(Double value) {
        return value == null || value == 0 ? "0" : number(value) + "pt";
    }

    static String run(Properties r) {
        var css = new StringBuilder();
        var size = r.value("sz");
        if (size != null && size.matches("\\d{1,3}")) {
            css.append("font-size:")
                    .append(number(Integer.parseInt(size) / 2.0))
                    .append("pt;");
        }
        css.append(r.flag("b") ? "font-weight:bold;" : "").append(r.flag("i") ? "font-style:italic;" : "");
        var underline = r.flag("u") ? "underline" : "";
        var strike = r.flag("strike") || r.flag("dstrike") ? " line-through" : "";
        if (!(underline + strike).isEmpty()) {
            css.append("text-decoration:").append((underline + strike).strip()).append(';');
        }
        css.append(r.flag("caps") ? "text-transform:uppercase;" : "")
                .append(r.flag("smallCaps") ? "font-variant:small-caps;" : "");
        var color = r.value("color");
        if (color != null && color.matches("[0-9A-Fa-f]{6}")) {
            css.append("color:#").append(color).append(';');
        }
        var vertical = r.value("vertAlign");
        if ("superscript".equals(vertical) || "subscript".equals(vertical)) {
            css.append("font-size:65%;vertical-align:")
                    .append(vertical.startsWith("super") ? "super" : "sub")
                    .append(';');
        }
        return css.toString();
    }

    /** A side's rule; empty if the element is absent, {@code none} if it says so. */
    static String border(String side, Element rule) {
        if (rule == null) {
            return "";
        }
        var kind = Xml.attribute(rule, "val");
        if (kind == null || kind.equals("nil") || kind.equals("none")) {
            return side + ":none;";
        }
        var eighths = Xml.attribute(rule, "sz");
        var width = eighths != null && eighths.matches("\\d{1,3}") ? Integer.parseInt(eighths) / 8.0 : 0.5;
        var color = Xml.attribute(rule, "color");
        var shade = color != null && color.matches("[0-9A-Fa-f]{6}") ? "#" + color : "#000000";
        return side + ":" + number(Math.max(width, 0.5)) + "pt " + (kind.equals("double") ? "double" : "solid") + " "
                + shade + ";";
    }
}
