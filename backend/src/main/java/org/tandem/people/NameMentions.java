package org.tandem.people;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tandem.shared.tenancy.Scope;

/**
 * Finds people of the organisation who are named in a text meant for others: two words in a row, in any case of
 * declension, that are names of one person. Rather finds one too many than one too few.
 */
@ApplicationScoped
@Transactional
public class NameMentions {

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+");
    private static final int STEM = 3;

    /** Case endings differ in at most so many last letters: «Ильинична» – «Ильиничной». */
    private static final int ENDING = 3;

    @Inject
    EntityManager entityManager;

    /** Ids of those named; nobody where there are none. */
    public Set<UUID> in(Scope scope, Collection<String> texts) {
        var found = new HashSet<UUID>();
        var names = namesByStem(scope);
        for (var text : texts) {
            var words = CAPITALISED
                    .matcher(text)
                    .results()
                    .map(match -> SearchWords.form(match.group()).strip())
                    .toList();
            for (var i = 0; i + 1 < words.size(); i++) {
                var first = alike(words.get(i), names);
                var second = alike(words.get(i + 1), names);
                if (!first.isEmpty() && !second.isEmpty()) {
                    found.addAll(bearers(scope, first, second));
                }
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<String>> namesByStem(Scope scope) {
        List<String> names = entityManager
                .createNativeQuery(
                        "select word from name_word where organisation_id = :organisation and letters >= :stem",
                        String.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("stem", STEM)
                .getResultList();
        return names.stream().collect(groupingBy(name -> name.substring(0, STEM)));
    }

    private static List<String> alike(String word, Map<String, List<String>> names) {
        var found = new ArrayList<String>();
        for (var part : word.split("[ -]")) {
            if (part.length() >= STEM) {
                names.getOrDefault(part.substring(0, STEM), List.of()).stream()
                        .filter(name -> sameStem(part, name))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean sameStem(String word, String name) {
        var common = 0;
        while (common < Math.min(word.length(), name.length()) && word.charAt(common) == name.charAt(common)) {
            common++;
        }
        return Math.max(word.length(), name.length()) - common <= ENDING;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> bearers(Scope scope, List<String> first, List<String> second) {
        return entityManager
                .createNativeQuery(
                        "select a.person_id from person_word a join person_word b"
                                + " on b.organisation_id = a.organisation_id and b.person_id = a.person_id and b.word <> a.word"
                                + " where a.organisation_id = :organisation and a.word in (:first) and b.word in (:second)",
                        UUID.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("first", first)
                .setParameter("second", second)
                .getResultList();
    }
}
