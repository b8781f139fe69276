package org.tandem.notifications.topics;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/**
 * Visits every organisation once an hour; in its own morning it looks for what the day brings. Each look has a
 * transaction of its own, in which it also writes that it was done: of many servers one does it, the others wait a
 * moment and find it done, and a look that fails is tried again in the next hour.
 */
@ApplicationScoped
class PlannerJob {

    private static final Logger LOG = Logger.getLogger(PlannerJob.class);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    @All
    List<Planner> planners;

    @Inject
    Organisations organisations;

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 10 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void visitAll() {
        for (var organisationId : organisations.ids()) {
            visit(organisationId);
        }
    }

    void visit(UUID organisationId) {
        for (var planner : planners) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    tenancy.enter(organisationId);
                    look(planner, Scope.ofSystem(organisationId));
                });
            } catch (RuntimeException failure) {
                // one trouble must not silence the rest; the next hour tries it again
                LOG.errorf(
                        failure,
                        "%s failed for organisation %s",
                        planner.getClass().getSimpleName(),
                        organisationId);
            }
        }
    }

    private void look(Planner planner, Scope scope) {
        var now = clock.instant().atZone(organisations.get(scope).zone());
        var today = now.toLocalDate();
        if (planner.isHourly()) {
            planner.look(scope, today);
        } else if (!now.toLocalTime().isBefore(MORNING) && claim(scope, planner, today)) {
            planner.look(scope, today);
        }
    }

    /** False if it was done today; waits for another server that is just doing it. */
    private boolean claim(Scope scope, Planner planner, LocalDate today) {
        return entityManager
                        .createNativeQuery("insert into notification_round (organisation_id, day, planner, made_at)"
                                + " values (:organisation, :day, :planner, :now) on conflict do nothing")
                        .setParameter("organisation", scope.organisationId())
                        .setParameter("day", today)
                        .setParameter("planner", name(planner))
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private static String name(Planner planner) {
        return planner.getClass().getSimpleName().replace("_ClientProxy", "").replace("_Subclass", "");
    }
}
