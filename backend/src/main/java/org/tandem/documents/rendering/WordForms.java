package org.tandem.documents.rendering;

import com.github.aleksandy.petrovich.Case;
import java.util.Locale;
import java.util.Map;

/** Forms of a value that a template may ask for: {@code {{signer.name:genitive}}}. */
final class WordForms {

    /** For the sentence that refuses an unknown form. */
    static final String NAMES = "genitive, dative, accusative, instrumental, initials, lower";

    private static final Map<String, Case> CASES = Map.of(
            "genitive", Case.GENITIVE,
            "dative", Case.DATIVE,
            "accusative", Case.ACCUSATIVE,
            "instrumental", Case.INSTRUMENTAL);

    private WordForms() {}

    static boolean isKnown(String form) {
        return form.isEmpty() || CASES.containsKey(form) || form.equals("initials") || form.equals("lower");
    }

    static String apply(String form, String text) {
        if (form.isEmpty()) {
            return text;
        }
        if (form.equals("initials")) {
            return PersonNames.initials(text);
        }
        if (form.equals("lower")) {
            return lower(text);
        }
        var wanted = CASES.get(form);
        return PersonNames.isName(text) ? PersonNames.inflect(text, wanted) : lower(Positions.inflect(text, wanted));
    }

    /** Small first letter, unless the word is an abbreviation. */
    private static String lower(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1))
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
