package org.tandem.pairs.matching;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Free words of people compared without their endings: «математика» meets «помощь по математике». */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

    /** Said of everything, so it tells nothing. */
    private static final Set<String> EMPTY_WORDS = Set.of("помощь", "работа", "навыки", "умение", "опыт", "развитие");

    private static final int MEANINGFUL = 4;
    private static final int LONGEST_ENDING = 3;

    private Words() {}

    /** Those of the phrases that share a word with one of the others. */
    static List<String> shared(Collection<String> phrases, Collection<String> others) {
        var known = others.stream().flatMap(Words::of).distinct().toList();
        return phrases.stream()
                .filter(phrase -> of(phrase).anyMatch(word -> known.stream().anyMatch(other -> meet(word, other))))
                .toList();
    }

    /** Those of the phrases that stand among the others too, whatever their case. */
    static List<String> same(Collection<String> phrases, Collection<String> others) {
        var known = others.stream().map(Words::plain).toList();
        return phrases.stream()
                .filter(phrase -> known.contains(plain(phrase)))
                .distinct()
                .toList();
    }

    private static String plain(String phrase) {
        return phrase.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static Stream<String> of(String phrase) {
        return BETWEEN.splitAsStream(plain(phrase))
                .filter(word -> word.length() >= MEANINGFUL || word.chars().anyMatch(Character::isDigit))
                .filter(word -> !EMPTY_WORDS.contains(word));
    }

    private static boolean meet(String one, String other) {
        var stem = Math.max(MEANINGFUL, Math.max(one.length(), other.length()) - LONGEST_ENDING);
        return one.equals(other)
                || one.length() >= stem && other.length() >= stem && one.regionMatches(0, other, 0, stem);
    }

    /** «а», «б». */
    static String quoted(Collection<String> words) {
        return words.stream().map(word -> "«" + word + "»").collect(Collectors.joining(", "));
    }

    /** 1 год, 2 года, 5 лет, with a no-break space. */
    static String years(int number) {
        var word = number % 100 / 10 == 1 || number % 10 == 0 || number % 10 > 4
                ? "лет"
                : number % 10 == 1 ? "год" : "года";
        return number + "\u00a0" + word;
    }
}
