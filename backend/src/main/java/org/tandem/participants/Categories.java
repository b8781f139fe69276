package org.tandem.participants;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.access.Role;
import org.tandem.people.PersonKind;
import org.tandem.shared.tenancy.Scope;

/** Categories of mentees and mentors (domain §2.2, §2.3), and who may see the sensitive ones (L-05). */
@ApplicationScoped
class Categories {

    /** One category; {@code kinds} are the persons it suits. */
    record Category(String code, String label, Side side, List<PersonKind> kinds, boolean sensitive) {}

    /** What is kept where special categories are switched off (L-05). */
    static final String SPECIAL_CONDITIONS = "special_conditions";

    @Inject
    ObjectMapper mapper;

    private List<Category> all;
    private Map<String, List<String>> words;

    @PostConstruct
    void read() {
        all = read("categories", new TypeReference<>() {});
        words = read("category-words", new TypeReference<>() {});
    }

    private <T> T read(String name, TypeReference<T> type) {
        try (var stream = Categories.class.getResourceAsStream("/templates/" + name + ".json")) {
            return mapper.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The category of the side that a word of a school's list means. */
    Optional<Category> called(Side side, String written) {
        var word = written.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return all.stream()
                .filter(category -> category.side() == side)
                .filter(category -> category.code().equals(word)
                        || category.label()
                                .toLowerCase(Locale.ROOT)
                                .replace('ё', 'е')
                                .startsWith(word)
                        || words.getOrDefault(category.code(), List.of()).contains(word))
                .findFirst();
    }

    List<Category> all() {
        return all;
    }

    Optional<Category> find(Side side, String code) {
        return all.stream()
                .filter(category -> category.side() == side && category.code().equals(code))
                .findFirst();
    }

    /** Russian name; null for none. */
    String label(String code) {
        return all.stream()
                .filter(category -> category.code().equals(code))
                .map(Category::label)
                .findFirst()
                .orElse(null);
    }

    List<String> sensitiveCodes() {
        return all.stream().filter(Category::sensitive).map(Category::code).toList();
    }

    /** @param code null is not sensitive */
    boolean isSensitive(String code) {
        return all.stream()
                .anyMatch(category -> category.sensitive() && category.code().equals(code));
    }

    /** Whether the category, if it is sensitive, must be withheld from the caller. */
    boolean isHidden(Scope scope, String code) {
        return isSensitive(code) && !scope.hasAny(Role.Names.DIRECTOR, Role.Names.CURATOR, Role.Names.PSYCHOLOGIST);
    }
}
