package org.tandem.documents.rendering;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts the automatic lists of a DOCX while its paragraphs go by. */
final class Numbering {

    private static final String LETTERS = "абвгдежиклмнопрстуфхцчшщэюя";

    private final Map<String, Element> levels = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> started = new HashMap<>();

    Numbering(Document numbering) {
        if (numbering == null) {
            return;
        }
        var root = numbering.getDocumentElement();
        for (var list : Xml.children(root, "abstractNum")) {
            for (var level : Xml.children(list, "lvl")) {
                levels.put(key(Xml.attribute(list, "abstractNumId"), Xml.attribute(level, "ilvl")), level);
            }
        }
        for (var list : Xml.children(root, "num")) {
            var id = Xml.attribute(list, "numId");
            abstractOf.put(id, Xml.value(list, "abstractNumId"));
            for (var override : Xml.children(list, "lvlOverride")) {
                var start = Xml.value(override, "startOverride");
                if (start != null) {
                    restarts.put(key(id, Xml.attribute(override, "ilvl")), number(start, 1));
                }
            }
        }
    }

    /** The level's own paragraph properties and mark; null if the paragraph is in no list. */
    Element level(Element numbering) {
        var list = Xml.value(numbering, "numId");
        return list == null ? null : levels.get(key(abstractOf.get(list), Integer.toString(depth(numbering))));
    }

    /** The mark of the next paragraph of the list: «2.1.» or «–». */
    String next(Element numbering) {
        var list = Xml.value(numbering, "numId");
        var shared = abstractOf.get(list);
        var depth = depth(numbering);
        var count = counters.computeIfAbsent(shared, id -> new int[9]);
        if (started.putIfAbsent(list, true) == null) {
            for (var i = 0; i < 9; i++) {
                if (restarts.containsKey(key(list, Integer.toString(i)))) {
                    count[i] = 0;
                }
            }
        }
        var start = number(Xml.value(level(numbering), "start"), 1);
        count[depth] = count[depth] == 0 ? start : count[depth] + 1;
        for (var i = depth + 1; i < 9; i++) {
            count[i] = 0;
        }
        return mark(shared, depth, count);
    }

    private String mark(String shared, int depth, int[] count) {
        var level = levels.get(key(shared, Integer.toString(depth)));
        var format = Xml.value(level, "numFmt");
        var text = Xml.value(level, "lvlText");
        if ("bullet".equals(format)) {
            // symbol fonts put their bullets where other fonts have nothing
            return text == null || text.isEmpty() || text.charAt(0) >= 0xE000 ? "•" : text;
        }
        var mark = text == null ? "" : text;
        for (var i = 0; i <= depth; i++) {
            var of = levels.get(key(shared, Integer.toString(i)));
            mark = mark.replace("%" + (i + 1), written(Math.max(count[i], 1), Xml.value(of, "numFmt")));
        }
        return mark;
    }

    private static String written(int number, String format) {
        return switch (format == null ? "decimal" : format) {
            case "russianLower", "russianUpper", "lowerLetter", "upperLetter" -> {
                var letters = format.startsWith("russian") ? LETTERS : "abcdefghijklmnopqrstuvwxyz";
                var letter = letters.substring((number - 1) % letters.length(), (number - 1) % letters.length() + 1);
                yield format.endsWith("Upper") || format.startsWith("upper") ? letter.toUpperCase(Locale.ROOT) : letter;
            }
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        var values = new int[] {100, 90, 50, 40, 10, 9, 5, 4, 1};
        var signs = new String[] {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        var rest = number;
        for (var i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }

    private static int depth(Element numbering) {
        return Math.max(0, Math.min(8, number(Xml.value(numbering, "ilvl"), 0)));
    }

    private static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String key(String list, String level) {
        return list + "/" + level;
    }
}
