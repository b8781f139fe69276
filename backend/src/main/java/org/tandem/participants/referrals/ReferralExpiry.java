package org.tandem.participants.referrals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/** Deletes referrals that were kept long enough, soon after midnight of each organisation's own time zone. */
@ApplicationScoped
class ReferralExpiry {

    private static final Logger LOG = Logger.getLogger(ReferralExpiry.class);

    @Inject
    Organisations organisations;

    @Inject
    Tenancy tenancy;

    @Inject
    ReferralService service;

    @Scheduled(cron = "0 10 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void visitAll() {
        for (var organisationId : organisations.ids()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> visit(organisationId));
            } catch (RuntimeException failure) {
                // one organisation's trouble must not keep the others waiting; the next hour tries it again
                LOG.errorf(failure, "Referrals of organisation %s were not deleted", organisationId);
            }
        }
    }

    private void visit(UUID organisationId) {
        tenancy.enter(organisationId);
        var gone = service.forget(Scope.ofSystem(organisationId));
        if (gone > 0) {
            LOG.infof("%d referrals of organisation %s deleted", gone, organisationId);
        }
    }
}
