package org.tandem.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Adds and changes persons and their representatives. */
@ApplicationScoped
@Transactional
class PersonService {

    @Inject
    PersonRepository persons;

    @Inject
    NameSearch search;

    @Inject
    GuardianshipRepository guardianships;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Event<PersonChanged> changed;

    @Inject
    Clock clock;

    Page<PersonRow> page(Scope scope, String q, Cursor after, int limit) {
        return persons.page(scope, search.match(scope, q), after, limit).map(PersonRow::of);
    }

    PersonView view(Scope scope, UUID id) {
        return PersonView.of(
                persons.get(scope, id), guardianships.ofWards(scope, List.of(id)), organisations.today(scope));
    }

    UUID create(Scope scope, NewPerson facts) {
        var person = new Person(scope, facts, clock.instant());
        persons.persist(person);
        audit.record(scope, "person.created", "person", person.id());
        return person.id();
    }

    void change(Scope scope, UUID id, int version, NewPerson facts) {
        var person = persons.get(scope, id);
        person.expect(version);
        person.apply(facts);
        if (guardianships.isGuardian(scope, id)) {
            requireAdult(person, organisations.today(scope));
        }
        audit.record(scope, "person.changed", "person", id);
        persons.flush();
        changed.fire(new PersonChanged(scope, id));
    }

    /** V-03: the representative is 18 or older. */
    GuardianView addGuardian(Scope scope, UUID wardId, NewGuardian request) {
        var ward = persons.get(scope, wardId);
        if (wardId.equals(request.guardianId())) {
            throw Problem.field("guardianId", "self", "Человек не может быть представителем самому себе.");
        }
        var guardian = request.guardianId() == null
                ? new Person(scope, request.guardian(), clock.instant())
                : persons.get(scope, request.guardianId());
        requireAdult(guardian, organisations.today(scope));
        persons.persist(guardian);
        var guardianship = new Guardianship(scope, ward, guardian, request.relation(), request.authorityDocument());
        guardianships.persistAndFlush(guardianship);
        audit.record(scope, "guardian.added", "person", wardId);
        return GuardianView.of(guardianship);
    }

    private static void requireAdult(Person guardian, LocalDate today) {
        if (guardian.ageOn(today) < Person.ADULT) {
            throw Problem.rule("V-03", "Представителем может быть только совершеннолетний: проверьте дату рождения.");
        }
    }

    /** V-03: a minor keeps at least one representative who can be reached. */
    void removeGuardian(Scope scope, UUID wardId, UUID guardianshipId) {
        var ward = persons.get(scope, wardId);
        var all = guardianships.ofWards(scope, List.of(wardId));
        var removed = all.stream()
                .filter(guardianship -> guardianship.id().equals(guardianshipId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var anotherStays = all.stream()
                .anyMatch(other -> other != removed && other.guardian().reachable());
        if (!anotherStays && ward.ageOn(organisations.today(scope)) < Person.ADULT) {
            throw Problem.rule(
                    "V-03",
                    "У несовершеннолетнего должен остаться представитель с телефоном или почтой: сначала добавьте другого.");
        }
        guardianships.delete(removed);
        audit.record(scope, "guardian.removed", "person", wardId);
    }
}
