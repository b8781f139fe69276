package org.tandem.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
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

    @Inject
    EntityManager entityManager;

    /** @param typed null or blank for nothing */
    public List<SearchTerm> terms(Scope scope, String typed) {
        return SearchWords.of(typed).stream().map(word -> term(scope, word)).toList();
    }

    private SearchTerm term(Scope scope, String word) {
        var isName = word.length() >= SHORTEST_TO_GUESS && word.chars().noneMatch(Character::isDigit);
        return isName && !isKnown(scope, word)
                ? new SearchTerm(word, resembling(scope, word))
                : new SearchTerm(word, List.of());
    }

    private boolean isKnown(Scope scope, String word) {
        return !entityManager
                .createNativeQuery("select 1 from person_word where organisation_id = :organisation and word >= :from"
                        + " and word < :to limit 1")
                .setParameter("organisation", scope.organisationId())
                .setParameter("from", word)
                .setParameter("to", word + '\uffff')
                .getResultList()
                .isEmpty();
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
