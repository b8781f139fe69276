package org.tandem.surveys.scoring;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names put into the words of a questionnaire: {@code {имя}} is the first name of whoever answers, {@code {напарник}}
 * the first names of those he works with, {@code {напарник|ваш наставник}} says something else where there is none.
 * First names only, as they stand in the card: Russian endings are left to whoever words the question.
 */
public final class Piping {

    private static final Pattern PLACE = Pattern.compile("\\{(имя|напарник)(?:\\|([^{}|]{0,100}))?}");
    private static final Pattern PARTNER = Pattern.compile("\\{напарник[|}]");

    /**
     * Who answers.
     *
     * @param name his first name, null where it must not or cannot be known
     * @param partners first names of those he works with
     */
    public record Names(String name, List<String> partners) {
        /** Nobody is known: an anonymous link, results, a preview. */
        public static final Names NONE = new Names(null, List.of());
    }

    private Piping() {}

    /** Whether the words have a place for a name. */
    public static boolean isPiped(String text) {
        return text != null && PLACE.matcher(text).find();
    }

    /** Whether the words name those one works with, so that they must be looked up. */
    public static boolean asksForPartners(String text) {
        return text != null && PARTNER.matcher(text).find();
    }

    /** The text with the names in their places; null stays null. */
    public static String fill(String text, Names names) {
        return text == null ? null : PLACE.matcher(text).replaceAll(place -> quoted(said(place, names)));
    }

    /** The question with the names in its words. */
    public static Question fill(Question question, Names names) {
        return question.worded(fill(question.text(), names), fill(question.help(), names));
    }

    private static String said(MatchResult place, Names names) {
        var isPartner = place.group(1).equals("напарник");
        if (isPartner && !names.partners().isEmpty()) {
            return joined(names.partners());
        }
        if (!isPartner && names.name() != null) {
            return names.name();
        }
        return place.group(2) != null ? place.group(2) : isPartner ? "ваш напарник" : "друг";
    }

    /** «Аня», «Аня и Борис», «Аня, Борис и Вера». */
    private static String joined(List<String> names) {
        var last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " и " + names.get(last);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
