package org.tandem.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tandem.organisations.Organisations;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Adds and changes persons and their representatives. */
@ApplicationScoped
@Transactional
class PersonService {

    @Inject
    PersonRepository persons;

    @Inject
    GuardianshipRepository guardianships;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    Person create(Scope scope, NewPerson facts) {
        var person = new Person(scope, facts, clock.instant());
        persons.persist(person);
        return person;
    }

    Guardianship addGuardian(Scope scope, UUID wardId, NewGuardian request) {
        var ward = persons.get(scope, wardId);
        var guardian = request.guardianId() == null
                ? new Person(scope, request.guardian(), clock.instant())
                : persons.get(scope, request.guardianId());
        if (guardian.ageOn(organisations.today(scope)) < Person.ADULT) {
            throw Problem.rule("V-03", "Представителем может быть только совершеннолетний: проверьте дату рождения.");
        }
        persons.persist(guardian);
        var guardianship = new Guardianship(scope, ward, guardian, request.relation(), request.authorityDocument());
        guardianships.persist(guardianship);
        return guardianship;
    }
}
