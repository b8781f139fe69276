package org.tandem.consents;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.people.PersonFacts;
import org.tandem.shared.tenancy.Scope;

/** What consents persons need by L-03 and how far each is. */
@ApplicationScoped
@Transactional
class RequirementService {

    @Inject
    ConsentRepository consents;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    /** By person; a person who is absent from the scope is absent from the answer. Three queries for any number. */
    Map<UUID, ConsentRequirements> of(Scope scope, Collection<UUID> personIds) {
        var today = organisations.today(scope);
        var known = consents.ofPersons(scope, personIds).stream().collect(groupingBy(Consent::personId));
        var result = new HashMap<UUID, ConsentRequirements>();
        people.byIds(scope, personIds)
                .forEach((id, person) -> result.put(id, of(person, known.getOrDefault(id, List.of()), today)));
        return result;
    }

    boolean mayGoOn(Scope scope, UUID personId) {
        var today = organisations.today(scope);
        var inGrace = !today.isAfter(
                ConsentTerms.graceEnds(people.get(scope, personId).birthDate()));
        return of(scope, List.of(personId)).get(personId).items().stream()
                .allMatch(item -> item.status() == RequirementStatus.EFFECTIVE
                        || item.kind() == ConsentKind.PD_MINOR_OWN
                                && inGrace
                                && item.status() != RequirementStatus.WITHDRAWN
                                && item.status() != RequirementStatus.REFUSED);
    }

    boolean hasEffective(Scope scope, UUID personId, ConsentKind kind) {
        var today = organisations.today(scope);
        return consents.effective(scope, personId, kind)
                .filter(consent -> consent.statusOn(today) == ConsentStatus.EFFECTIVE)
                .isPresent();
    }

    private static ConsentRequirements of(PersonFacts person, List<Consent> newestFirst, LocalDate today) {
        var items = ConsentRules.neededAt(person.ageOn(today)).stream()
                .map(needed -> RequirementView.of(needed, person, newestFirst, today))
                .toList();
        return new ConsentRequirements(
                items.stream().allMatch(item -> item.status() == RequirementStatus.EFFECTIVE), items);
    }
}
