package org.tandem.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A typed name as the words that search looks for, in the form of {@code person_word}: small letters, е for ё, a class
 * as one word («7 «А»» is «7а»). The order of the words does not matter.
 */
public final class SearchWords {

    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’ʼ]+");

    private SearchWords() {}

    /** A whole name as {@code person.search_name} keeps it, to compare two names. */
    public static String form(String fullName) {
        return " " + plain(fullName).replace('-', ' ');
    }

    /** @param typed what somebody typed, null for nothing; signs that no name has only part the words */
    static List<String> of(String typed) {
        if (typed == null) {
            return List.of();
        }
        var words = new ArrayList<String>();
        for (var word : BETWEEN.split(plain(typed))) {
            var last = words.size() - 1;
            if (last >= 0 && word.matches("\\p{L}") && words.get(last).matches("\\d{1,2}")) {
                words.set(last, words.get(last) + word);
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.stream().limit(MOST_WORDS).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }
}
