package org.tandem.consents.publication;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.Consents;
import org.tandem.consents.Consents.ConsentFacts;
import org.tandem.organisations.site.ShownField;
import org.tandem.organisations.site.ShownPerson;
import org.tandem.organisations.site.SitePeople;
import org.tandem.people.NameMentions;
import org.tandem.people.People;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** V-35: nothing of anybody becomes public but what his consent to distribution allows at that address. */
@ApplicationScoped
class PublicationGate implements SitePeople {

    private static final Map<ShownField, String> WORDS = new EnumMap<>(Map.of(
            ShownField.NAME, "имя",
            ShownField.PLACE, "класс, группа или должность",
            ShownField.PHOTO, "фото и видео",
            ShownField.STORY, "рассказ об участии",
            ShownField.ACHIEVEMENTS, "достижения"));

    @Inject
    Consents consents;

    @Inject
    PublicationTermsRepository terms;

    @Inject
    People people;

    @Inject
    NameMentions mentions;

    static String word(ShownField field) {
        return WORDS.get(field);
    }

    /** Terms of everybody whose consent to distribution is in force, by person. */
    Map<UUID, PublicationTerms> inForce(Scope scope) {
        var consentOf = consents.effective(scope, ConsentKind.DISTRIBUTION).stream()
                .collect(toMap(ConsentFacts::id, ConsentFacts::personId));
        return terms.of(scope, consentOf.keySet()).stream()
                .collect(toMap(one -> consentOf.get(one.consentId()), one -> one));
    }

    @Override
    public void requireCleared(Scope scope, String address, List<String> texts, List<ShownPerson> shown) {
        var ids = shown.stream().map(ShownPerson::personId).collect(toSet());
        consents.hold(ids);
        var names = people.byIds(scope, ids);
        if (names.size() < ids.size()) {
            throw Problem.notFound();
        }
        var cleared = inForce(scope);
        var problems = new ArrayList<String>();
        for (var person : shown) {
            lacking(scope, person, cleared.get(person.personId()), address)
                    .forEach(what -> problems.add(names.get(person.personId()).fullName() + " – " + what));
        }
        if (!problems.isEmpty()) {
            throw Problem.rule("V-35", "Согласие не разрешает показать: " + String.join("; ", problems) + ".");
        }
        requireNobodyElse(scope, texts, ids);
    }

    private List<String> lacking(Scope scope, ShownPerson person, PublicationTerms allowed, String address) {
        if (allowed == null) {
            return List.of("нет действующего согласия на распространение");
        }
        if (!allowed.covers(address)) {
            return List.of("согласие не для этого сайта");
        }
        var lacking = new ArrayList<String>();
        for (var field : person.fields()) {
            if (!allowed.allows(field)) {
                lacking.add(WORDS.get(field));
            } else if (field == ShownField.PHOTO
                    && !consents.hasEffective(scope, person.personId(), ConsentKind.PHOTO_VIDEO)) {
                lacking.add("нет действующего согласия на фото и видео");
            }
        }
        return lacking;
    }

    /** A name in the text counts as shown, whether the editor listed its bearer or not. */
    private void requireNobodyElse(Scope scope, List<String> texts, Collection<UUID> listed) {
        var others = mentions.in(scope, texts);
        others.removeAll(listed);
        if (!others.isEmpty()) {
            var names = people.byIds(scope, others).values().stream()
                    .map(person -> person.fullName())
                    .sorted()
                    .toList();
            throw Problem.rule(
                    "V-35",
                    "В тексте названы: " + String.join(", ", names)
                            + ". Добавьте их в список показанных или замените имя ролью, например «наставник».");
        }
    }
}
