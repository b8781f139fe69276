package org.tandem.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Persons for other features. */
@ApplicationScoped
@Transactional
public class People {

    @Inject
    PersonRepository persons;

    @Inject
    GuardianshipRepository guardianships;

    @Inject
    PersonService service;

    @Inject
    PersonOwnData own;

    /** The person with his representatives; 404 if absent or out of scope. */
    public PersonFacts get(Scope scope, UUID id) {
        var facts = byIds(scope, Set.of(id)).get(id);
        if (facts == null) {
            throw Problem.notFound();
        }
        return facts;
    }

    /** Those of the persons that exist in the scope, by id; two queries however many they are. */
    public Map<UUID, PersonFacts> byIds(Scope scope, Collection<UUID> ids) {
        var guardians = guardianships.ofWards(scope, ids).stream()
                .collect(groupingBy(Guardianship::wardId, mapping(Guardianship::facts, toList())));
        var result = new HashMap<UUID, PersonFacts>();
        for (var person : persons.byIds(scope, ids)) {
            result.put(person.id(), person.facts(guardians.getOrDefault(person.id(), List.of())));
        }
        return result;
    }

    /** Persons born from one day to another, both included. */
    public List<PersonFacts> bornBetween(Scope scope, LocalDate from, LocalDate to) {
        return List.copyOf(byIds(scope, persons.bornBetween(scope, from, to)).values());
    }

    /** Contacts of persons and their representatives, by id; two queries however many they are. */
    public Map<UUID, PersonContacts> contacts(Scope scope, Collection<UUID> ids) {
        var guardians = guardianships.ofWards(scope, ids).stream().collect(groupingBy(Guardianship::wardId));
        var result = new HashMap<UUID, PersonContacts>();
        for (var person : persons.byIds(scope, ids)) {
            result.put(person.id(), person.contacts(guardians.getOrDefault(person.id(), List.of())));
        }
        return result;
    }

    /** The person's card as the API shows it; 404 if absent or out of scope. */
    public PersonView view(Scope scope, UUID id) {
        return service.view(scope, id);
    }

    /** The person, and with him representatives who are known for his sake only: they are erased together (L-08). */
    public List<UUID> eraseTogether(Scope scope, UUID id) {
        return own.eraseTogether(scope, id);
    }

    /** Under which names the person may stand in free texts. */
    public ErasedPerson toErase(Scope scope, UUID id) {
        return own.toErase(scope, id);
    }

    /** Adds a person whose fields were validated; returns his id. */
    public UUID create(Scope scope, NewPerson person) {
        return service.create(scope, person);
    }

    /** Adds a representative, who must be 18 or older (V-03); returns the id of the guardianship. */
    public UUID addGuardian(Scope scope, UUID wardId, NewGuardian guardian) {
        return service.addGuardian(scope, wardId, guardian).id();
    }
}
