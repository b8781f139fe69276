package org.tandem.people.breaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Breaches that are not closed, for who reminds of the terms (L-15). */
@ApplicationScoped
@Transactional
public class Breaches {

    /**
     * The next thing the law wants.
     *
     * @param first the notice within 24 hours; otherwise the result within 72
     */
    public record OpenBreach(UUID id, int number, boolean first, Instant dueAt) {}

    @Inject
    BreachRepository breaches;

    /** Every open breach with its next term. */
    public List<OpenBreach> open(Scope scope) {
        return breaches.list("organisationId = ?1 and status in ?2", scope.organisationId(), Breach.OPEN).stream()
                .map(breach -> {
                    var view = breach.view(List.of());
                    var first = breach.status() == BreachStatus.OPEN;
                    return new OpenBreach(
                            breach.id(), view.number(), first, first ? view.noticeDueAt() : view.reportDueAt());
                })
                .toList();
    }
}
