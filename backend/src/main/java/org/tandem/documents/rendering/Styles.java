package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Styles of a DOCX: what a paragraph, run or table gets from its style, the styles below it and the defaults. */
final class Styles {

    private static final int DEEPEST = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private Element documentDefaults;

    Styles(Document styles) {
        if (styles == null) {
            return;
        }
        var root = styles.getDocumentElement();
        documentDefaults = Xml.child(root, "docDefaults");
        for (var style : Xml.children(root, "style")) {
            var id = Xml.attribute(style, "styleId");
            byId.put(id, style);
            if ("1".equals(Xml.attribute(style, "default")) || "true".equals(Xml.attribute(style, "default"))) {
                defaults.put(Xml.attribute(style, "type"), id);
            }
        }
    }

    /** Properties of a paragraph; {@code list} are those of its list level, may be null. */
    Properties paragraph(Element direct, Element list) {
        var sources = new ArrayList<Element>();
        add(sources, direct);
        add(sources, list);
        chain(Xml.value(direct, "pStyle"), "paragraph").forEach(style -> add(sources, Xml.child(style, "pPr")));
        add(sources, Xml.child(Xml.child(documentDefaults, "pPrDefault"), "pPr"));
        return new Properties(sources);
    }

    /** Properties of a run inside a paragraph with these direct properties; both may be null. */
    Properties run(Element direct, Element paragraph) {
        var sources = new ArrayList<Element>();
        add(sources, direct);
        var own = Xml.value(direct, "rStyle");
        if (own != null) {
            chain(own, "character").forEach(style -> add(sources, Xml.child(style, "rPr")));
        }
        chain(Xml.value(paragraph, "pStyle"), "paragraph").forEach(style -> add(sources, Xml.child(style, "rPr")));
        add(sources, Xml.child(Xml.child(documentDefaults, "rPrDefault"), "rPr"));
        return new Properties(sources);
    }

    Properties table(Element direct) {
        var sources = new ArrayList<Element>();
        add(sources, direct);
        chain(Xml.value(direct, "tblStyle"), "table").forEach(style -> add(sources, Xml.child(style, "tblPr")));
        return new Properties(sources);
    }

    /** Numbering that comes with the style of a paragraph, or null. */
    Element numbering(Element direct) {
        for (var style : chain(Xml.value(direct, "pStyle"), "paragraph")) {
            var found = Xml.child(Xml.child(style, "pPr"), "numPr");
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<Element> chain(String id, String type) {
        var found = new ArrayList<Element>();
        var next = id != null && byId.containsKey(id) ? id : defaults.get(type);
        while (next != null && byId.containsKey(next) && found.size() < DEEPEST) {
            var style = byId.get(next);
            found.add(style);
            next = Xml.value(style, "basedOn");
        }
        return found;
    }

    private static void add(List<Element> sources, Element source) {
        if (source != null) {
            sources.add(source);
        }
    }
}
