package org.tandem.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whom a typed name means, in the form in which the database finds them soonest: a rare name as a short list of persons,
 * a common one as a question put to each person in the order of the list until the page is full.
 *
 * @param among nobody else is meant; null for anybody
 * @param checked terms that each of them must still answer to
 */
public record NameMatch(List<UUID> among, List<SearchTerm> checked) {

    static final NameMatch EVERYBODY = new NameMatch(null, List.of());

    /**
     * Adds the match to an HQL query that has {@code :organisation}.
     *
     * @param person the field with the person's id, e.g. {@code p.personId}
     * @return parameters that the addition needs
     */
    public Map<String, Object> narrow(StringBuilder query, String person) {
        var parameters = new HashMap<String, Object>();
        if (among != null) {
            // As an array: HQL would write a parameter for each person of a list.
            query.append(" and cast(sql('(? = any(?))', ").append(person).append(", :among) as Boolean) = true");
            parameters.put("among", among.toArray(UUID[]::new));
        }
        for (var i = 0; i < checked.size(); i++) {
            var term = checked.get(i);
            // A count, not «in» or «exists»: those PostgreSQL turns into a join over everybody and sorts the whole.
            query.append(
                            " and (select count(*) from PersonWord w where w.organisationId = :organisation and w.personId = ")
                    .append(person)
                    .append(" and ")
                    .append(term.condition("w.word", i))
                    .append(") > 0");
            parameters.putAll(term.parameters(i));
        }
        return parameters;
    }
}
