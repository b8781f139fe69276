package org.tandem.participants.imports;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name in three parts, as lists write it: in one cell or three, in capitals, with foreign lookalikes. */
record Names(String family, String given, String patronymic) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b]+");
    private static final Pattern HYPHEN = Pattern.compile("\\s*[-–—‑]\\s*");
    private static final String LATIN = "ABCEHKMOPTXYaceopxyk";
    private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхук";

    /** Takes the parts of one cell, the family name first; whatever follows the second word is the patronymic. */
    static Names of(String whole) {
        var words = clean(whole).split(" ", 3);
        return new Names(
                words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2].replaceAll("\\s+", " ") : "");
    }

    static Names of(String family, String given, String patronymic) {
        return new Names(clean(family), clean(given), clean(patronymic));
    }

    /** Whether it is only «Семёнов П. И.», which does not tell who it is. */
    boolean isShortened() {
        return given.length() < 2 || given.indexOf('.') >= 0;
    }

    String full() {
        return (family + " " + given + " " + patronymic).strip();
    }

    private static String clean(String text) {
        var plain = HYPHEN.matcher(cyrillic(BLANKS.matcher(text).replaceAll(" ").strip(), false))
                .replaceAll("-");
        return Stream.of(plain.split(" ")).map(Names::spoken).collect(Collectors.joining(" "));
    }

    /** A list in capitals is no reason to shout. */
    private static String spoken(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0
                ? capitalised(word)
                : word;
    }

    private static String capitalised(String shouted) {
        var result = new StringBuilder();
        var first = true;
        for (var c : shouted.toCharArray()) {
            result.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return result.toString();
    }

    /** Latin letters that look Russian inside a Russian word are Russian: «Cемёнов» with a Latin C. */
    static String cyrillic(String text, boolean always) {
        if (!always && text.chars().noneMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC)) {
            return text;
        }
        var result = new StringBuilder(text);
        for (var i = 0; i < result.length(); i++) {
            var at = LATIN.indexOf(result.charAt(i));
            if (at >= 0) {
                result.setCharAt(i, CYRILLIC.charAt(at));
            }
        }
        return result.toString();
    }
}
