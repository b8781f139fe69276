package org.tandem.documents.rendering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Looks through the placeholders of a template and names each that can't be filled, with its place. */
final class TemplateCheck {

    private static final int MOST_FAULTS = 20;

    private final List<TemplateProblem.Fault> faults = new ArrayList<>();

    /** A block that is open, and the placeholders known inside. */
    private record Open(Token token, Element run, List<Placeholder> known) {}

    /** Names every fault of the parts; they are separated and marked already. */
    static void check(List<Element> roots, List<Placeholder> placeholders) {
        var check = new TemplateCheck();
        roots.forEach(root -> check.part(root, placeholders));
        if (!check.faults.isEmpty()) {
            throw new TemplateProblem(check.faults.subList(0, Math.min(check.faults.size(), MOST_FAULTS)));
        }
    }

    private void part(Element root, List<Placeholder> placeholders) {
        var open = new ArrayDeque<Open>();
        for (var text : Xml.all(root, "t")) {
            var run = (Element) text.getParentNode();
            var content = text.getTextContent();
            var token = Token.of(run);
            if (token != null) {
                token(token, run, open, placeholders);
            } else if (Token.ANY.matcher(content).find()) {
                add(run, content.strip(), "Так метку не прочитать: нужны имя латиницей и, если надо, знак блока.");
            } else if (content.contains("{{") || content.contains("}}")) {
                add(run, content.contains("{{") ? "{{" : "}}", "У метки нет второй пары скобок.");
            }
        }
        open.forEach(block -> add(
                block.run(),
                block.token().toString(),
                "У блока нет конца {{/" + block.token().name() + "}}."));
    }

    private void token(Token token, Element run, ArrayDeque<Open> open, List<Placeholder> top) {
        if (token.closes()) {
            if (open.isEmpty()) {
                add(run, token.toString(), "У этого конца нет начала {{#" + token.name() + "}}.");
            } else if (!open.peek().token().name().equals(token.name())) {
                add(
                        run,
                        token.toString(),
                        "Здесь должен закрываться блок {{/"
                                + open.peek().token().name() + "}}.");
                open.pop();
            } else {
                open.pop();
            }
            return;
        }
        var known = find(token.name(), open, top);
        var isIndex = token.name().equals(Context.INDEX) && token.isValue() && !open.isEmpty();
        if (known == null && !isIndex) {
            add(run, token.toString(), "Такой метки нет." + suggestion(token.name(), open, top));
        } else if (token.isValue() && !isIndex && known.kind() != Placeholder.Kind.TEXT) {
            add(run, token.toString(), "Это блок: напишите {{#" + token.name() + "}} … {{/" + token.name() + "}}.");
        } else if (!WordForms.isKnown(token.form())) {
            add(run, token.toString(), "Такой формы слова нет. Есть: " + WordForms.NAMES + ".");
        }
        if (token.opens()) {
            var repeats = known != null
                    && known.kind() == Placeholder.Kind.LIST
                    && token.sign().equals("#");
            open.push(new Open(token, run, repeats ? known.items() : List.of()));
        }
    }

    private static Placeholder find(String name, ArrayDeque<Open> open, List<Placeholder> top) {
        return visible(open, top).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Placeholder> visible(ArrayDeque<Open> open, List<Placeholder> top) {
        var visible = new ArrayList<Placeholder>();
        open.forEach(block -> visible.addAll(block.known()));
        visible.addAll(top);
        return visible;
    }

    private static String suggestion(String name, ArrayDeque<Open> open, List<Placeholder> top) {
        return visible(open, top).stream()
                .map(Placeholder::name)
                .filter(other -> distance(name, other) <= Math.max(2, name.length() / 4))
                .min(java.util.Comparator.comparingInt(other -> distance(name, other)))
                .map(other -> " Возможно, имелась в виду {{" + other + "}}.")
                .orElse(" Список меток – на странице шаблона.");
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var above = row[j];
                var change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private void add(Element run, String token, String message) {
        faults.add(Places.fault(run, token.length() > 60 ? token.substring(0, 60) + "…" : token, message));
    }
}
