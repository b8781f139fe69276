package org.tandem.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that was typed: the beginning of a word, or, where nobody's word begins so, the words that resemble it.
 *
 * @param prefix in the form of {@code person_word}
 * @param instead empty unless nothing begins with the prefix
 */
public record SearchTerm(String prefix, List<String> instead) {

    /** Stands after every letter, so that a range of words ends there. */
    private static final char LAST = '\uffff';

    /**
     * Adds to a query over persons of {@code :organisation} that each term is among their words.
     *
     * @param person the field with the person's id, e.g. {@code p.personId}
     * @return parameters that the addition needs
     */
    public static Map<String, Object> narrow(StringBuilder query, String person, List<SearchTerm> terms) {
        var parameters = new HashMap<String, Object>();
        for (var i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var word = "w" + i;
            query.append(" and ")
                    .append(person)
                    .append(" in (select ")
                    .append(word)
                    .append(".personId from PersonWord ");
            query.append(word)
                    .append(" where ")
                    .append(word)
                    .append(".organisationId = :organisation and ")
                    .append(word);
            if (term.instead().isEmpty()) {
                query.append(".word >= :from%1$d and %2$s.word < :to%1$d)".formatted(i, word));
                parameters.put("from" + i, term.prefix());
                parameters.put("to" + i, term.prefix() + LAST);
            } else {
                query.append(".word in (:instead%d))".formatted(i));
                parameters.put("instead" + i, term.instead());
            }
        }
        return parameters;
    }
}
