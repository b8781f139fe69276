package org.tandem.documents.rendering;

import java.util.List;
import java.util.Map;

/**
 * A place of a template that data fills, as it is explained to the person who makes a template.
 *
 * @param name as in {@code {{name}}}
 * @param label what stands there, in Russian; also names the blank in the list of what is not filled
 * @param example a plausible value
 * @param required whether a missing value leaves a visible blank; an optional one leaves nothing
 * @param items placeholders inside a list's block; empty for others
 */
public record Placeholder(
        String name, String label, String example, Kind kind, boolean required, List<Placeholder> items) {

    /** How a placeholder is written. */
    public enum Kind {
        /** {@code {{name}}}; as {@code {{#name}}…{{/name}}} the block stands only where there is a value. */
        TEXT,
        /** {@code {{#name}}…{{/name}}}: repeated for each item. */
        LIST,
        /** {@code {{#name}}…{{/name}}}: stands when true; {@code {{^name}}…{{/name}}} when not. */
        CONDITION
    }

    /** A text that must be there: a missing one is a blank. */
    public static Placeholder text(String name, String label, String example) {
        return new Placeholder(name, label, example, Kind.TEXT, true, List.of());
    }

    /** A text that may be absent. */
    public static Placeholder optional(String name, String label, String example) {
        return new Placeholder(name, label, example, Kind.TEXT, false, List.of());
    }

    /** A list that should not be empty: an empty one prints one item of blanks. */
    public static Placeholder list(String name, String label, Placeholder... items) {
        return new Placeholder(name, label, "", Kind.LIST, true, List.of(items));
    }

    /** A list that may be empty: then its block is left out. */
    public static Placeholder optionalList(String name, String label, Placeholder... items) {
        return new Placeholder(name, label, "", Kind.LIST, false, List.of(items));
    }

    public static Placeholder condition(String name, String label) {
        return new Placeholder(name, label, "", Kind.CONDITION, false, List.of());
    }

    /** Example data of these placeholders: two items in each list, conditions true. */
    public static Map<String, Object> examples(List<Placeholder> placeholders) {
        var values = new java.util.LinkedHashMap<String, Object>();
        for (var one : placeholders) {
            values.put(
                    one.name(),
                    switch (one.kind()) {
                        case TEXT -> one.example();
                        case LIST -> List.of(examples(one.items()), examples(one.items()));
                        case CONDITION -> Boolean.TRUE;
                    });
        }
        return values;
    }
}
