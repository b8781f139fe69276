package org.tandem.documents.rendering;

import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** Pictures of a DOCX by the id under which a part of it knows them. */
final class DocxImages {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** English Metric Units in a point. */
    private static final double EMU = 12700;

    private final DocxPackage docx;
    private final Map<String, Map<String, String>> targets = new HashMap<>();

    DocxImages(DocxPackage docx) {
        this.docx = docx;
    }

    /** The picture of {@code w:drawing} in a part, as an image of XHTML; empty if there is none that can be shown. */
    String html(String part, Element drawing) {
        var blip = first(drawing, DRAWING, "blip");
        var extent = first(drawing, PLACED, "extent");
        if (blip == null || extent == null) {
            return "";
        }
        var target = targets(part).get(blip.getAttributeNS(RELATION, "embed"));
        var content = target == null ? null : docx.part("word/" + target);
        var type = target == null
                ? ""
                : target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (content == null || !type.matches("png|jpe?g|gif|bmp")) {
            return "";
        }
        var described = first(drawing, PLACED, "docPr");
        var words = described == null ? "" : described.getAttribute("descr");
        return "<img alt=\"" + Xml.escape(words.isBlank() ? "Рисунок" : words) + "\" style=\"width:"
                + size(extent, "cx")
                + "pt;height:" + size(extent, "cy") + "pt\" src=\"data:image/" + type.replace("jpg", "jpeg")
                + ";base64,"
                + Base64.getEncoder().encodeToString(content) + "\"/>";
    }

    private Map<String, String> targets(String part) {
        return targets.computeIfAbsent(part, name -> {
            var found = new HashMap<String, String>();
            var relations = docx.tree(name.replace("word/", "word/_rels/") + ".rels");
            if (relations != null) {
                for (var node : Xml.children(relations.getDocumentElement())) {
                    if (node instanceof Element link) {
                        found.put(
                                link.getAttribute("Id"),
                                link.getAttribute("Target").replaceFirst("^/word/", ""));
                    }
                }
            }
            return found;
        });
    }

    /** Part that a relation of the document leads to, as {@code word/…}; null if there is none. */
    String part(String id) {
        var target = targets(DocxPackage.DOCUMENT).get(id);
        return target == null ? null : "word/" + target;
    }

    private static String size(Element extent, String side) {
        try {
            return Css.number(Math.min(Long.parseLong(extent.getAttribute(side)) / EMU, 700));
        } catch (NumberFormatException e) {
            return "100";
        }
    }

    private static Element first(Element parent, String namespace, String name) {
        return (Element) parent.getElementsByTagNameNS(namespace, name).item(0);
    }
}
