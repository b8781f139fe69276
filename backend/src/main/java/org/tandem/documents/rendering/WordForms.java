package org.tandem.documents.rendering;

import com.github.aleksandy.petrovich.Case;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Forms of a value that a template may ask for: {@code {{signer.name:genitive}}}. */
final class WordForms {

    /** For the sentence that refuses an unknown form. */
    static final String NAMES = "genitive, dative, accusative, instrumental, initials, capital, lower";

    private static final Map<String, Case> CASES = Map.of(
            "genitive", Case.GENITIVE,
            "dative", Case.DATIVE,
            "accusative", Case.ACCUSATIVE,
            "instrumental", Case.INSTRUMENTAL);

    private static final Set<String> OTHERS = Set.of("initials", "capital", "lower");

    private WordForms() {}

    static boolean isKnown(String form) {
        return form.isEmpty() || CASES.containsKey(form) || OTHERS.contains(form);
    }

    static String apply(String form, String text) {
        return switch (form) {
            case "" -> text;
            case "initials" -> PersonNames.initials(text);
            case "capital" -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            case "lower" -> lower(text);
            default -> inflected(text, CASES.get(form));
        };
    }

    private static String inflected(String text, Case wanted) {
        return PersonNames.isName(text) ? PersonNames.inflect(text, wanted) : lower(Positions.inflect(text, wanted));
    }

    /** Small first letter, unless the word is an abbreviation. */
    private static String lower(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1))
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
