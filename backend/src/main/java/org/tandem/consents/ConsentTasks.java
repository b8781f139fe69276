package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.people.PersonChanged;
import org.tandem.people.PersonFacts;
import org.tandem.shared.tenancy.Scope;

/** V-07: notices the 14th and the 18th birthday in time, and what is still missing after it. */
@ApplicationScoped
@Transactional
class ConsentTasks {

    /** How long after a birthday a task may still be made: the job may have slept. */
    private static final int LOOK_BACK_DAYS = 60;

    @Inject
    ConsentTaskRepository tasks;

    @Inject
    ConsentRepository consents;

    @Inject
    RequirementService requirements;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Event<ConsentChanged> changed;

    /** The hourly look of the clock job; a second look on the same day changes nothing. */
    void visit(Scope scope) {
        var today = organisations.today(scope);
        for (var kind : ConsentTaskKind.values()) {
            create(scope, kind, today);
        }
        tasks.flush();
        for (var task : tasks.open(scope)) {
            settle(scope, task, today);
        }
    }

    private void create(Scope scope, ConsentTaskKind kind, LocalDate today) {
        var from = today.minusDays(LOOK_BACK_DAYS).minusYears(kind.age());
        var to = today.plusDays(ConsentTerms.AHEAD_DAYS).minusYears(kind.age());
        Map<java.util.UUID, PersonFacts> born = people.bornBetween(scope, from, to).stream()
                .collect(Collectors.toMap(PersonFacts::id, Function.identity()));
        for (var personId : tasks.withConsents(scope, born.keySet())) {
            if (tasks.of(scope, personId, kind).isEmpty()
                    && !requirements.hasEffective(scope, personId, kind.needed())) {
                tasks.persist(new ConsentTask(
                        scope, personId, kind, born.get(personId).birthDate(), today));
                audit.record(scope, "consent.task-created", "person", personId);
            }
        }
    }

    private void settle(Scope scope, ConsentTask task, LocalDate today) {
        if (requirements.hasEffective(scope, task.personId(), task.kind().needed())) {
            task.close(today);
        } else if (task.isToEnforce(today)) {
            task.enforce(today);
            audit.record(scope, "consent.task-overdue", "person", task.personId());
            consents.hold(List.of(task.personId()));
            changed.fire(new ConsentChanged(scope, task.personId()));
        }
    }

    /** The consent came: nobody is asked for it any longer. */
    void obtained(@Observes ConsentChanged event) {
        for (var task : tasks.openOf(event.scope(), event.personId())) {
            if (requirements.hasEffective(
                    event.scope(), event.personId(), task.kind().needed())) {
                task.close(organisations.today(event.scope()));
            }
        }
    }

    /** A corrected birth date moves the terms, and may show at once that a consent is missing. */
    void corrected(@Observes PersonChanged event) {
        var person = people.get(event.scope(), event.personId());
        for (var task : tasks.openOf(event.scope(), event.personId())) {
            task.move(person.birthDate());
        }
        consents.hold(List.of(event.personId()));
        changed.fire(new ConsentChanged(event.scope(), event.personId()));
    }
}
