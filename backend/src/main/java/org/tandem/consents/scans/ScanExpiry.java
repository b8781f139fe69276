package org.tandem.consents.scans;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/** Papers that nobody sorted within a week are not kept. */
@ApplicationScoped
class ScanExpiry {

    private static final Logger LOG = Logger.getLogger(ScanExpiry.class);

    @Inject
    Organisations organisations;

    @Inject
    Tenancy tenancy;

    @Inject
    ScanService service;

    @Scheduled(cron = "0 20 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void visitAll() {
        for (var organisationId : organisations.ids()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> visit(organisationId));
            } catch (RuntimeException failure) {
                // one organisation's trouble must not keep the others waiting; the next hour tries it again
                LOG.errorf(failure, "Scans of organisation %s were not deleted", organisationId);
            }
        }
    }

    private void visit(UUID organisationId) {
        tenancy.enter(organisationId);
        service.forget(Scope.ofSystem(organisationId));
    }
}
