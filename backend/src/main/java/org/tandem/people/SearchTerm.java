package org.tandem.people;

import java.util.List;
import java.util.Map;

/**
 * One thing that was typed: the beginning of a word, or, where nobody's word begins so, the words that resemble it.
 *
 * @param prefix in the form of {@code person_word}
 * @param instead empty unless nothing begins with the prefix
 */
record SearchTerm(String prefix, List<String> instead) {

    /** Stands after every letter, so that a range of words ends there. */
    private static final char LAST = '\uffff';

    /** The condition on a column of words, in SQL and in HQL; the number keeps the parameters of several terms apart. */
    String condition(String column, int number) {
        return instead.isEmpty()
                ? "%1$s >= :from%2$d and %1$s < :to%2$d".formatted(column, number)
                : "%s in (:instead%d)".formatted(column, number);
    }

    Map<String, Object> parameters(int number) {
        return instead.isEmpty()
                ? Map.of("from" + number, prefix, "to" + number, prefix + LAST)
                : Map.of("instead" + number, instead);
    }
}
