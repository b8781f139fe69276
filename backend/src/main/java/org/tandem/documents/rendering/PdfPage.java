package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Sheets of a DOCX: its sections with their size, margins, headers and footers as one XHTML page. */
final class PdfPage {

    private static final String BASE = """

            html{font-family:'Liberation Serif'}
            body{margin:0;orphans:2;widows:2;word-wrap:break-word}
            p,h1,h2,h3,h4,h5,h6{margin:0}
            table{border-collapse:collapse;border-spacing:0;table-layout:fixed;-fs-table-paginate:paginate}
            tr{page-break-inside:avoid}
            td,th{font-weight:normal}
            .page:before{content:counter(page)}
            """;

    private final DocxPackage docx;
    private final DocxImages images;
    private final DocxHtml html;
    private final StringBuilder css = new StringBuilder(BASE);
    private final StringBuilder body = new StringBuilder();

    private PdfPage(DocxPackage docx) {
        this.docx = docx;
        this.images = new DocxImages(docx);
        this.html = new DocxHtml(docx, images);
    }

    static String html(DocxPackage docx) {
        var page = new PdfPage(docx);
        var root = docx.tree(DocxPackage.DOCUMENT).getDocumentElement();
        page.sections(Xml.child(root, "body"));
        return "<html lang=\"ru\"><head><title>" + Xml.escape(title(docx))
                + "</title><meta name=\"description\" content=\""
                + Xml.escape(title(docx)) + "\"/><style>" + page.css + "</style></head><body>" + page.body
                + "</body></html>";
    }

    /** Title of the file's properties; a reading program announces the PDF by it. */
    private static String title(DocxPackage docx) {
        var core = docx.tree("docProps/core.xml");
        var titles = core == null ? null : core.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title");
        var title =
                titles == null || titles.getLength() == 0 ? "" : titles.item(0).getTextContent();
        return title.isBlank() ? "Документ" : title.strip();
    }

    private void sections(Element all) {
        var nodes = new ArrayList<Node>();
        var number = 0;
        Element former = null;
        for (var node : Xml.children(all)) {
            nodes.add(node);
            var end = Xml.is(node, "sectPr")
                    ? (Element) node
                    : Xml.is(node, "p") ? Xml.child(Xml.child(node, "pPr"), "sectPr") : null;
            if (end != null) {
                section(number++, nodes, end, former);
                former = end;
                nodes.clear();
            }
        }
        if (!nodes.isEmpty()) {
            section(number, nodes, former, former);
        }
    }

    private void section(int number, List<Node> nodes, Element properties, Element former) {
        var name = "s" + number;
        var size = Xml.child(properties, "pgSz");
        var margins = Xml.child(properties, "pgMar");
        var left = points(margins, "left", 85.05);
        var right = points(margins, "right", 42.5);
        var width = points(size, "w", 595.3);
        css.append(page(name)).append("{size:").append(pt(width)).append(' ').append(pt(points(size, "h", 841.9)));
        css.append(";margin:")
                .append(pt(points(margins, "top", 56.7)))
                .append(' ')
                .append(pt(right))
                .append(' ');
        css.append(pt(points(margins, "bottom", 56.7)))
                .append(' ')
                .append(pt(left))
                .append("}");
        // the width is said again, because the whole text is laid out on the width of the first sheet
        body.append("<div style=\"width:").append(pt(width - left - right));
        body.append(number == 0 ? "\">" : ";page:" + name + "\">");
        var ownFirst = number == 0 && Boolean.TRUE.equals(Xml.flag(properties, "titlePg"));
        margin("header", "top", name, properties, former, ownFirst);
        margin("footer", "bottom", name, properties, former, ownFirst);
        body.append(html.blocks(DocxPackage.DOCUMENT, nodes)).append("</div>");
    }

    /** What stands in the upper or lower margin: a page number alone, or paragraphs of the header's own. */
    private void margin(
            String kind, String edge, String section, Element properties, Element former, boolean ownFirst) {
        var part = part(kind, "default", properties, former);
        if (part != null) {
            css.append(page(section))
                    .append('{')
                    .append(content(part, edge, section))
                    .append('}');
        }
        if (ownFirst) {
            var first = part(kind, "first", properties, former);
            var content = first == null ? "@" + edge + "-center{content:none}" : content(first, edge, section + "f");
            css.append("@page :first{").append(content).append('}');
        }
    }

    private String part(String kind, String type, Element properties, Element former) {
        for (var section : new Element[] {properties, former}) {
            if (section == null) {
                continue;
            }
            for (var reference : Xml.children(section, kind + "Reference")) {
                if (type.equals(Xml.attribute(reference, "type"))) {
                    return images.part(reference.getAttributeNS(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
                }
            }
        }
        return null;
    }

    private String content(String part, String edge, String name) {
        var tree = docx.tree(part);
        var blocks = tree == null ? "" : html.blocks(part, Xml.children(tree.getDocumentElement()));
        var text = blocks.replaceAll("<span class=\"page\"> </span>", "").replaceAll("<[^>]*>|&#160;", "");
        var counted = blocks.contains("class=\"page\"");
        if (text.isBlank() && !blocks.contains("<img")) {
            return "@" + edge + "-center{"
                    + (counted ? "content:counter(page);font:12pt 'Liberation Serif'" : "content:none") + "}";
        }
        body.append("<div style=\"position:running(")
                .append(edge)
                .append(name)
                .append(")\">")
                .append(blocks)
                .append("</div>");
        return "@" + edge + "-center{width:100%;content:element(" + edge + name + ")}";
    }

    /** The first section is the page itself, the others are named. */
    private static String page(String section) {
        return section.equals("s0") ? "@page" : "@page " + section;
    }

    private static double points(Element element, String side, double otherwise) {
        var found = element == null ? null : Properties.points(Xml.attribute(element, side));
        return found == null ? otherwise : Math.abs(found);
    }

    private static String pt(double points) {
        return Css.number(points) + "pt";
    }
}
