package org.tandem.documents.rendering;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where things stand in a template, in the words of its author: «таблица 2, строка 3», «абзац 5». The place is written
 * on each paragraph and row, so that copies know it too, and wiped out of the finished file.
 */
final class Places {

    private static final String SPACE = "urn:tandem:place";

    private Places() {}

    static void mark(Element root) {
        var body = Xml.child(root, "body");
        if (body == null) {
            var name = root.getLocalName();
            var where = name.equals("hdr") ? "верхний колонтитул" : name.equals("ftr") ? "нижний колонтитул" : "сноска";
            Xml.all(root, "p").forEach(p -> set(p, where));
            Xml.all(root, "tr").forEach(row -> set(row, where));
            return;
        }
        var paragraphs = 0;
        var tables = 0;
        for (var node : Xml.children(body)) {
            if (Xml.is(node, "tbl")) {
                tables++;
                var rows = Xml.children(node, "tr");
                for (var i = 0; i < rows.size(); i++) {
                    var where = "таблица " + tables + ", строка " + (i + 1);
                    set(rows.get(i), where);
                    inside(rows.get(i), where);
                }
            } else if (!node.getTextContent().isBlank()) {
                paragraphs++;
                if (Xml.is(node, "p")) {
                    set((Element) node, "абзац " + paragraphs);
                }
                inside(node, "абзац " + paragraphs);
            }
        }
    }

    private static void inside(Node node, String where) {
        Xml.all(node, "p").forEach(p -> set(p, where));
    }

    private static void set(Element element, String where) {
        element.setAttributeNS(SPACE, "place", where);
    }

    static void wipe(Element root) {
        for (var name : List.of("p", "tr")) {
            Xml.all(root, name).forEach(element -> element.removeAttributeNS(SPACE, "place"));
        }
    }

    /** The place of the node or of what it stands in; null if unknown. */
    static String of(Node node) {
        for (var at = node; at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttributeNS(SPACE, "place")) {
                return element.getAttributeNS(SPACE, "place");
            }
        }
        return null;
    }

    static TemplateProblem problem(Node node, Token token, String message) {
        return new TemplateProblem(List.of(fault(node, token.toString(), message)));
    }

    static TemplateProblem.Fault fault(Node node, String token, String message) {
        return new TemplateProblem.Fault(token, of(node), token + " – " + lower(message));
    }

    private static String lower(String message) {
        return message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
    }
}
