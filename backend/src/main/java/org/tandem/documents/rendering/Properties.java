package org.tandem.documents.rendering;

import java.util.List;
import org.w3c.dom.Element;

/** Properties of a paragraph, run or table with what they inherit: the first source that says something wins. */
record Properties(List<Element> sources) {

    /** {@code w:val} of the property, or null. */
    String value(String name) {
        return attribute(name, "val");
    }

    /** An attribute of the property, each inherited apart from the others as Word does; or null. */
    String attribute(String name, String attribute) {
        for (var source : sources) {
            var found = Xml.attribute(Xml.child(source, name), attribute);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    boolean flag(String name) {
        for (var source : sources) {
            var found = Xml.flag(source, name);
            if (found != null) {
                return found;
            }
        }
        return false;
    }

    /** The first source's element of the name, or null. */
    Element element(String name) {
        for (var source : sources) {
            var found = Xml.child(source, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A number of twips as points; null if absent or no number. */
    Double points(String name, String attribute) {
        return points(attribute(name, attribute));
    }

    static Double points(String twips) {
        try {
            return twips == null ? null : Integer.parseInt(twips.strip()) / 20.0;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
