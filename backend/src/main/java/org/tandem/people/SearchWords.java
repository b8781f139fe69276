package org.tandem.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A typed name as the words that search looks for, in the form of {@code person.search_name}: small letters, е for ё, a
 * blank before each word so that only beginnings of words match. The order of the words does not matter.
 */
public final class SearchWords {

    private static final int MOST_WORDS = 6;

    private SearchWords() {}

    /** @param typed what somebody typed, null for nothing; signs that no name has only part the words */
    public static List<String> of(String typed) {
        if (typed == null) {
            return List.of();
        }
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        return Arrays.stream(plain.split("[^\\p{L}\\p{M}'’ʼ]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> " " + word)
                .toList();
    }
}
