package org.tandem.surveys;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.CurrentScope;
import org.tandem.shared.tenancy.Scope;

/**
 * Writes down that rounds are over. Reading does not wait for it: a round past its last day is closed anyway. Each
 * organisation gets a transaction of its own, so that one failure leaves the others alone.
 */
@ApplicationScoped
class SurveyExpiryJob {

    private static final Logger LOG = Logger.getLogger(SurveyExpiryJob.class);

    @Inject
    Organisations organisations;

    @Inject
    RoundService rounds;

    @Inject
    CurrentScope current;

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (var organisation : organisations.ids()) {
            var scope = Scope.ofSystem(organisation);
            current.set(scope);
            try {
                rounds.closeOverdue(scope);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Rounds of organisation %s were not closed", organisation);
            }
        }
    }
}
