package org.tandem.documents.rendering;

import com.github.aleksandy.petrovich.Case;

/** Positions in a case: «заместителя директора по учебной работе». Only the head word and what describes it bend. */
final class Positions {

    private Positions() {}

    static String inflect(String position, Case wanted) {
        var words = position.split(" ");
        for (var i = 0; i < words.length; i++) {
            var word = words[i];
            if (!word.matches("[А-ЯЁа-яё-]{3,}")) {
                return position;
            }
            var describes = word.matches(".*(ный|ский|кий|вый|ший|ная|ская|кая|вая|шая)");
            words[i] = describes || word.endsWith("щий") || word.endsWith("щая")
                    ? adjective(word, wanted)
                    : noun(word, wanted);
            if (!describes) {
                return String.join(" ", words);
            }
        }
        return String.join(" ", words);
    }

    private static String adjective(String word, Case wanted) {
        var stem = word.substring(0, word.length() - 2);
        var soft = stem.matches(".*[щшжч]");
        if (word.endsWith("ая")) {
            return stem + (wanted == Case.ACCUSATIVE ? "ую" : soft ? "ей" : "ой");
        }
        return stem
                + switch (wanted) {
                    case GENITIVE, ACCUSATIVE -> soft ? "его" : "ого";
                    case DATIVE -> soft ? "ему" : "ому";
                    default -> word.endsWith("ий") ? "им" : "ым";
                };
    }

    private static String noun(String word, Case wanted) {
        var dash = word.indexOf('-');
        if (dash > 0) {
            return noun(word.substring(0, dash), wanted) + "-" + noun(word.substring(dash + 1), wanted);
        }
        var stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ь")) {
            return stem + ending(wanted, "я", "ю", "я", "ем");
        }
        if (word.endsWith("а")) {
            return stem + ending(wanted, stem.matches(".*[гкхжшчщ]") ? "и" : "ы", "е", "у", "ой");
        }
        return word.matches(".*[бвгдзклмнпрстфх]") ? word + ending(wanted, "а", "у", "а", "ом") : word;
    }

    private static String ending(Case wanted, String genitive, String dative, String accusative, String instrumental) {
        return switch (wanted) {
            case GENITIVE -> genitive;
            case DATIVE -> dative;
            case ACCUSATIVE -> accusative;
            default -> instrumental;
        };
    }
}
