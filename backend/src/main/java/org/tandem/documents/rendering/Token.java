package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A placeholder as it stands in a template.
 *
 * @param sign {@code #} repeats or stands if, {@code ?} stands if there is something, {@code ^} if there is nothing,
 *     {@code /} ends; empty for a value
 * @param name of the placeholder
 * @param form how the value is bent: {@code genitive}, {@code initials}…; empty for as it is
 */
record Token(String sign, String name, String form) {

    /** Anything in double braces, readable or not. */
    static final Pattern ANY = Pattern.compile("\\{\\{[^{}]*}}");

    private static final Pattern READABLE =
            Pattern.compile("\\{\\{\\s*([#?^/]?)\\s*([\\p{L}0-9_.]+)\\s*(?::\\s*(\\p{L}+)\\s*)?}}");

    /** Null if the text is no readable placeholder. */
    static Token of(String text) {
        var found = READABLE.matcher(
                text.replaceAll("[\\u00A0\\u200B\\uFEFF\\u00AD]", " ").strip());
        return found.matches()
                ? new Token(found.group(1), found.group(2), found.group(3) == null ? "" : found.group(3))
                : null;
    }

    /** The placeholder that a run consists of (see {@link TokenRuns}), or null. */
    static Token of(Node node) {
        if (!Xml.is(node, "r")) {
            return null;
        }
        var texts = Xml.children(node, "t");
        if (texts.size() != 1) {
            return null;
        }
        var text = texts.get(0).getTextContent();
        return text.startsWith("{{") ? of(text) : null;
    }

    boolean opens() {
        return sign.equals("#") || sign.equals("?") || sign.equals("^");
    }

    boolean closes() {
        return sign.equals("/");
    }

    boolean isValue() {
        return sign.isEmpty();
    }

    /** Placeholders below a node in reading order, with the runs they are. */
    static List<Element> runs(Node parent) {
        var found = new ArrayList<Element>();
        for (var run : Xml.all(parent, "r")) {
            if (of(run) != null) {
                found.add(run);
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return "{{" + sign + name + (form.isEmpty() ? "" : ":" + form) + "}}";
    }
}
