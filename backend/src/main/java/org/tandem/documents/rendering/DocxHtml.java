package org.tandem.documents.rendering;

import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The paragraphs and runs of a DOCX as XHTML: the subset that office papers use; what is unknown is left out. */
final class DocxHtml {

    private static final Pattern TOGETHER = Pattern.compile("\\d{4}/\\d{2,4}|\\p{L}{1,3}-\\d+|\\d+-\\p{L}{1,2}\\b");

    private final Styles styles;
    private final Numbering numbering;
    private final DocxImages images;
    private final DocxTables tables;

    DocxHtml(DocxPackage docx, DocxImages images) {
        this.styles = new Styles(docx.tree("word/styles.xml"));
        this.numbering = new Numbering(docx.tree("word/numbering.xml"));
        this.images = images;
        this.tables = new DocxTables(this, styles);
    }

    /** Paragraphs and tables below a body, cell or header. */
    String blocks(String part, List<? extends Node> nodes) {
        var html = new StringBuilder();
        for (var node : nodes) {
            if (Xml.is(node, "p")) {
                html.append(paragraph(part, (Element) node));
            } else if (Xml.is(node, "tbl")) {
                html.append(tables.html(part, (Element) node));
            } else if (Xml.is(node, "sdt")) {
                html.append(blocks(part, Xml.children(Xml.child(node, "sdtContent"))));
            } else if (Xml.is(node, "ins") || Xml.is(node, "smartTag") || Xml.is(node, "customXml")) {
                html.append(blocks(part, Xml.children(node)));
            }
        }
        return html.toString();
    }

    private String paragraph(String part, Element paragraph) {
        var direct = Xml.child(paragraph, "pPr");
        var own = Xml.child(direct, "numPr");
        var list = own == null ? styles.numbering(direct) : own;
        var level = list == null ? null : numbering.level(list);
        var properties = styles.paragraph(direct, Xml.child(level, "pPr"));
        var inline = new Inline(part, direct);
        inline.nodes(Xml.children(paragraph));
        var text = inline.html.toString();
        if (level != null) {
            text = Xml.escape(Glyphs.drawable(numbering.next(list))) + " " + text;
        }
        if (text.isEmpty() && Xml.child(direct, "sectPr") != null) {
            return "";
        }
        var outline = properties.value("outlineLvl");
        var heading = outline != null && outline.matches("[0-5]") && !text.isBlank();
        var tag = heading ? "h" + (Integer.parseInt(outline) + 1) : "p";
        var css = "font-weight:normal;" + Css.run(styles.run(null, direct)) + Css.paragraph(properties);
        var html = "<" + tag + " style=\"" + css + "\">" + (text.isBlank() ? "&#160;" : text) + "</" + tag + ">";
        return inline.breaksBefore ? "<div style=\"page-break-before:always\"/>" + (text.isBlank() ? "" : html) : html;
    }

    /** Runs of one paragraph. */
    private final class Inline {

        private final String part;
        private final Element paragraph;
        private final String base;
        private final StringBuilder html = new StringBuilder();
        private boolean breaksBefore;
        private final StringBuilder code = new StringBuilder();
        private Field field = Field.NONE;

        private Inline(String part, Element paragraph) {
            this.part = part;
            this.paragraph = paragraph;
            this.base = Css.run(styles.run(null, paragraph));
        }

        private void nodes(List<Node> nodes) {
            for (var node : nodes) {
                if (Xml.is(node, "r")) {
                    run((Element) node);
                } else if (Xml.is(node, "hyperlink")
                        || Xml.is(node, "ins")
                        || Xml.is(node, "smartTag")
                        || Xml.is(node, "fldSimple")) {
                    nodes(Xml.children(node));
                } else if (Xml.is(node, "sdt")) {
                    nodes(Xml.children(Xml.child(node, "sdtContent")));
                }
            }
        }

        private void run(Element run) {
            var direct = Xml.child(run, "rPr");
            var properties = styles.run(direct, paragraph);
            if (properties.flag("vanish")) {
                return;
            }
            var content = new StringBuilder();
            Xml.children(run).forEach(node -> piece(node, content));
            if (content.isEmpty()) {
                return;
            }
            var css = Css.run(properties);
            var unbold = base.contains("font-weight:bold") && !properties.flag("b") ? "font-weight:normal;" : "";
            var upright = base.contains("font-style:italic") && !properties.flag("i") ? "font-style:normal;" : "";
            html.append(
                    css.equals(base)
                            ? content
                            : "<span style=\"" + css + unbold + upright + "\">" + content + "</span>");
        }

        private void piece(Node node, StringBuilder content) {
            if (Xml.is(node, "fldChar")) {
                fieldStep(Xml.attribute((Element) node, "fldCharType"), content);
            } else if (Xml.is(node, "instrText")) {
                code.append(node.getTextContent());
            } else if (field != Field.NONE) {
                return;
            } else if (Xml.is(node, "t")) {
                content.append(together(Xml.escape(Glyphs.drawable(node.getTextContent()))));
            } else if (Xml.is(node, "tab")) {
                content.append("&#8195;&#8195;");
            } else if (Xml.is(node, "noBreakHyphen")) {
                content.append('-');
            } else if (Xml.is(node, "cr")) {
                content.append("<br/>");
            } else if (Xml.is(node, "br")) {
                if ("page".equals(Xml.attribute((Element) node, "type"))) {
                    breaksBefore = true;
                } else {
                    content.append("<br/>");
                }
            } else if (Xml.is(node, "drawing")) {
                content.append(images.html(part, (Element) node));
            }
        }

        /** «2026/27» and «Р-145» stay on one line. */
        private static String together(String text) {
            return TOGETHER.matcher(text).replaceAll("<span style=\"white-space:nowrap\">$0</span>");
        }

        /** Code of a field is never shown; its result is, unless it is the page number, which is counted anew. */
        private void fieldStep(String kind, StringBuilder content) {
            if ("begin".equals(kind)) {
                field = Field.CODE;
                code.setLength(0);
            } else if ("separate".equals(kind)) {
                field = isPageNumber() ? Field.COUNTED : Field.NONE;
            } else {
                if (isPageNumber()) {
                    content.append("<span class=\"page\"> </span>");
                }
                field = Field.NONE;
                code.setLength(0);
            }
        }

        private boolean isPageNumber() {
            return code.toString().strip().matches("PAGE\\b.*");
        }
    }

    private enum Field {
        NONE,
        CODE,
        COUNTED
    }
}
