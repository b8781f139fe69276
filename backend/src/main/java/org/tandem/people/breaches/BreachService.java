package org.tandem.people.breaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;

/** The way of a breach from its discovery to the result of the inquiry. */
@ApplicationScoped
@Transactional
class BreachService {

    @Inject
    BreachRepository breaches;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    Page<BreachView> page(Scope scope, Cursor after, int limit) {
        return breaches.page(scope, after, limit).map(breach -> breach.view(actions(scope, breach)));
    }

    BreachView view(Scope scope, UUID id) {
        var breach = breaches.get(scope, id);
        return breach.view(actions(scope, breach));
    }

    UUID create(Scope scope, BreachFacts facts) {
        var breach = new Breach(scope, breaches.nextNumber(scope), facts, clock.instant());
        breaches.persistAndFlush(breach);
        audit.record(scope, "breach.discovered", "breach", breach.id());
        return breach.id();
    }

    void change(Scope scope, UUID id, int version, BreachFacts facts) {
        var breach = breaches.get(scope, id);
        breach.expect(version);
        breach.change(facts, clock.instant());
        audit.record(scope, "breach.changed", "breach", id);
        breaches.flush();
    }

    void notified(Scope scope, UUID id, BreachNotice notice) {
        step(scope, id, "notified", null, (breach, now) -> breach.notified(notice, now));
    }

    void reported(Scope scope, UUID id, BreachReport report) {
        step(scope, id, "reported", null, (breach, now) -> breach.reported(report, now));
    }

    void dismiss(Scope scope, UUID id, String reason) {
        step(scope, id, "dismissed", reason, (breach, now) -> breach.dismiss(reason));
    }

    private void step(Scope scope, UUID id, String verb, String reason, BiConsumer<Breach, Instant> transition) {
        transition.accept(breaches.get(scope, id), clock.instant());
        audit.record(scope, "breach." + verb, "breach", id, reason);
        breaches.flush();
    }

    private static List<String> actions(Scope scope, Breach breach) {
        var actions = new ArrayList<String>();
        if (Breach.OPEN.contains(breach.status())) {
            actions.add("change");
        }
        if (scope.hasAny(Role.Names.DIRECTOR, Role.Names.PD_OFFICER)) {
            switch (breach.status()) {
                case OPEN -> actions.addAll(List.of("notice", "dismissal"));
                case NOTIFIED -> actions.add("report");
                case REPORTED, DISMISSED -> {
                    // closed
                }
            }
        }
        return actions;
    }
}
