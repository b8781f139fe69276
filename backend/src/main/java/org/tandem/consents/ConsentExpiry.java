package org.tandem.consents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/**
 * Writes down that the term of a consent ran out and what birthdays ask for (V-07), soon after midnight of each organisation's own time zone. Reading does
 * not wait for it; the job is for those who react to {@link ConsentChanged}.
 */
@ApplicationScoped
class ConsentExpiry {

    private static final Logger LOG = Logger.getLogger(ConsentExpiry.class);

    @Inject
    Organisations organisations;

    @Inject
    Tenancy tenancy;

    @Inject
    ConsentService service;

    @Inject
    ConsentTasks tasks;

    @Inject
    ConsentKeeping keeping;

    @Scheduled(cron = "0 5 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void visitAll() {
        for (var organisationId : organisations.ids()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> visit(organisationId));
            } catch (RuntimeException failure) {
                // one organisation's trouble must not keep the others waiting; the next hour tries it again
                LOG.errorf(failure, "Consents of organisation %s were not expired", organisationId);
            }
        }
    }

    private void visit(UUID organisationId) {
        tenancy.enter(organisationId);
        var scope = Scope.ofSystem(organisationId);
        var ended = service.expire(scope);
        tasks.visit(scope);
        keeping.destroyOld(scope);
        if (ended > 0) {
            LOG.infof("%d consents of organisation %s expired", ended, organisationId);
        }
    }
}
