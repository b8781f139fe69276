package org.tandem.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Understands what was typed into a search of persons: «Семенов» means «Семёнов», and so does «Симёнов». */
@ApplicationScoped
@Transactional
public class NameSearch {

    private static final int SHORTEST_TO_GUESS = 3;
    private static final int LETTERS_LESS = 1;
    private static final int LETTERS_MORE = 3;
    private static final int MOST_GUESSES = 8;
    private static final float ALIKE = 0.3f;

    /** Words beyond this many are not gathered but looked for person by person: every third of 100,000 people. */
    private static final int COMMON = 30_000;

    /** So many persons are fetched and put in order sooner than found by going through everybody in order. */
    private static final int MOST_LISTED = 4_000;

    @Inject
    EntityManager entityManager;

    /** @param typed null or blank for everybody */
    public NameMatch match(Scope scope, String typed) {
        var terms =
                SearchWords.of(typed).stream().map(word -> term(scope, word)).toList();
        var rare = terms.stream().filter(term -> bearers(scope, term) <= COMMON).toList();
        var among = rare.isEmpty() ? null : bearersOfAll(scope, rare);
        return among == null || among.size() > MOST_LISTED
                ? new NameMatch(null, terms)
                : new NameMatch(
                        among,
                        terms.stream().filter(term -> !rare.contains(term)).toList());
    }

    private SearchTerm term(Scope scope, String word) {
        var exact = new SearchTerm(word, List.of());
        var isName = word.length() >= SHORTEST_TO_GUESS && word.chars().noneMatch(Character::isDigit);
        return isName && bearers(scope, exact) == 0 ? new SearchTerm(word, resembling(scope, word)) : exact;
    }

    /** How many words answer to the term; counting stops beyond {@link #COMMON}. */
    private long bearers(Scope scope, SearchTerm term) {
        var query = entityManager.createNativeQuery(
                "select count(*) from (select 1 from person_word where organisation_id = :organisation and "
                        + term.condition("word", 0) + " limit " + (COMMON + 1) + ") found",
                Long.class);
        query.setParameter("organisation", scope.organisationId());
        term.parameters(0).forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    /** Persons who answer to each of the terms; one more than {@link #MOST_LISTED} where they are many. */
    @SuppressWarnings("unchecked")
    private List<UUID> bearersOfAll(Scope scope, List<SearchTerm> terms) {
        var sql = new StringJoiner(" intersect ", "", " limit " + (MOST_LISTED + 1));
        for (var i = 0; i < terms.size(); i++) {
            sql.add("select distinct person_id from person_word where organisation_id = :organisation and "
                    + terms.get(i).condition("word", i));
        }
        var query = entityManager.createNativeQuery(sql.toString(), UUID.class);
        query.setParameter("organisation", scope.organisationId());
        for (var i = 0; i < terms.size(); i++) {
            terms.get(i).parameters(i).forEach(query::setParameter);
        }
        return query.getResultList();
    }

    /** Words of about the same length that share the most triples of letters, the nearest first. */
    @SuppressWarnings("unchecked")
    private List<String> resembling(Scope scope, String word) {
        return entityManager
                .createNativeQuery("select word from (select word, similarity(word, :word) as alike from name_word"
                        + " where organisation_id = :organisation and letters between :least and :most) words"
                        + " where alike >= :limit order by alike desc, word limit :guesses")
                .setParameter("organisation", scope.organisationId())
                .setParameter("word", word)
                .setParameter("least", word.length() - LETTERS_LESS)
                .setParameter("most", word.length() + LETTERS_MORE)
                .setParameter("limit", ALIKE)
                .setParameter("guesses", MOST_GUESSES)
                .getResultList();
    }
}
