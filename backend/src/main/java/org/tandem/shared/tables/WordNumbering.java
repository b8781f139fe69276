package org.tandem.shared.tables;

import java.util.HashMap;
import java.util.Map;

/** Numbers that Word draws itself and does not keep in the text: counts them again from {@code numbering.xml}. */
final class WordNumbering implements SafeXml.Handler {

    private static final int LEVELS = 9;

    /** How one level of a list counts. */
    private record Level(int start, String format, String text) {}

    private static final Level BULLET = new Level(1, "bullet", "");

    private final Map<Integer, Map<Integer, Level>> abstracts = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private int currentAbstract = -1;
    private int currentList = -1;
    private int currentLevel;
    private int start = 1;
    private String format = "decimal";
    private String text = "";

    private WordNumbering() {}

    static WordNumbering read(ZipParts parts) {
        var numbering = new WordNumbering();
        parts.open("word/numbering.xml").ifPresent(content -> SafeXml.read(content, numbering));
        return numbering;
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        switch (name) {
            case "abstractNum" -> currentAbstract = attributes.number("abstractNumId", -1);
            case "lvl" -> {
                currentLevel = attributes.number("ilvl", 0);
                start = 1;
                format = "decimal";
                text = "";
            }
            case "start" -> start = attributes.number("val", 1);
            case "numFmt" -> format = attributes.get("val");
            case "lvlText" -> text = attributes.get("val");
            case "num" -> currentList = attributes.number("numId", -1);
            case "abstractNumId" -> lists.put(currentList, attributes.number("val", -1));
            default -> {
                // fonts and indents
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("lvl") && currentAbstract >= 0 && currentLevel < LEVELS) {
            abstracts
                    .computeIfAbsent(currentAbstract, id -> new HashMap<>())
                    .put(currentLevel, new Level(start, format == null ? "decimal" : format, text == null ? "" : text));
        } else if (name.equals("abstractNum")) {
            currentAbstract = -1;
        }
    }

    /** The label of the next paragraph of a list with a blank behind it; a dash for bullets, nothing outside a list. */
    String label(int list, int level) {
        var levels = abstracts.get(lists.getOrDefault(list, -1));
        if (list == 0 || levels == null || level >= LEVELS) {
            return "";
        }
        var own = levels.getOrDefault(level, BULLET);
        if (own.format().equals("bullet")) {
            return "– ";
        }
        if (own.format().equals("none")) {
            return "";
        }
        var counts = counters.computeIfAbsent(lists.get(list), id -> new int[LEVELS]);
        counts[level] = counts[level] == 0 ? own.start() : counts[level] + 1;
        java.util.Arrays.fill(counts, level + 1, LEVELS, 0);
        var label = own.text();
        for (var i = 0; i <= level; i++) {
            var of = levels.getOrDefault(i, own);
            label = label.replace("%" + (i + 1), number(of.format(), Math.max(counts[i], of.start())));
        }
        return label.isBlank() ? "" : label.strip() + " ";
    }

    private static String number(String format, int number) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "russianLower" -> String.valueOf((char) ('а' + (number - 1) % 32));
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        var tens = new String[] {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        var ones = new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return number > 99 ? Integer.toString(number) : tens[number / 10] + ones[number % 10];
    }
}
