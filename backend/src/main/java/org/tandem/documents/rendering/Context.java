package org.tandem.documents.rendering;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data at one place of a template: inside a repeated block the item's own first, then what is around it. */
final class Context {

    /** Number of the item in its block, from 1. */
    static final String INDEX = "index";

    /** What stands where a value is not known. */
    static final String BLANK = "________";

    private final List<Placeholder> placeholders;
    private final Map<String, Object> values;
    private final Context outer;
    private final int index;
    private final Set<Placeholder> blanks;

    private Context(
            List<Placeholder> placeholders,
            Map<String, Object> values,
            Context outer,
            int index,
            Set<Placeholder> blanks) {
        this.placeholders = placeholders;
        this.values = values;
        this.outer = outer;
        this.index = index;
        this.blanks = blanks;
    }

    static Context of(List<Placeholder> placeholders, Map<String, Object> values, Set<Placeholder> blanks) {
        return new Context(placeholders, values, null, 0, blanks);
    }

    private Context owner(String name) {
        var here = placeholders.stream().anyMatch(one -> one.name().equals(name));
        return here || outer == null ? this : outer.owner(name);
    }

    private Placeholder placeholder(String name) {
        return placeholders.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TemplateProblem("Неизвестная метка {{" + name + "}}."));
    }

    /** Text of a value; a missing one is a blank and noted, unless it may be absent. */
    String text(Token token) {
        if (token.name().equals(INDEX) && outer != null) {
            return Integer.toString(index);
        }
        var owner = owner(token.name());
        var placeholder = owner.placeholder(token.name());
        var value = owner.values.get(token.name());
        var text = value == null || value instanceof List
                ? ""
                : Xml.clean(value.toString()).strip();
        if (!text.isEmpty()) {
            return WordForms.apply(token.form(), text).replace("№ ", "№\u00A0");
        }
        if (!placeholder.required()) {
            return "";
        }
        if (owner.blanks != null) {
            owner.blanks.add(placeholder);
        }
        return BLANK;
    }

    /** How the block of an opening token stands: one context for each time, none if it is left out. */
    List<Context> times(Token token) {
        var owner = owner(token.name());
        var placeholder = owner.placeholder(token.name());
        var value = owner.values.get(token.name());
        var repeats =
                placeholder.kind() == Placeholder.Kind.LIST && token.sign().equals("#");
        if (!repeats) {
            return isThere(value) != token.sign().equals("^") ? List.of(this) : List.of();
        }
        if (!isThere(value)) {
            if (!placeholder.required()) {
                return List.of();
            }
            if (owner.blanks != null) {
                owner.blanks.add(placeholder);
            }
            // one item of blanks: named once as a whole, not each of its parts
            return List.of(new Context(placeholder.items(), Map.of(), this, 1, null));
        }
        @SuppressWarnings("unchecked")
        var items = (List<Map<String, Object>>) value;
        var contexts = new java.util.ArrayList<Context>(items.size());
        for (var i = 0; i < items.size(); i++) {
            contexts.add(new Context(placeholder.items(), items.get(i), this, i + 1, owner.blanks));
        }
        return contexts;
    }

    private static boolean isThere(Object value) {
        return value instanceof Boolean yes
                ? yes
                : value instanceof List<?> list
                        ? !list.isEmpty()
                        : value != null && !value.toString().isBlank();
    }
}
