package org.tandem.surveys;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.CurrentScope;
import org.tandem.shared.tenancy.Scope;

/** Counts what has come in. Each batch is a transaction of its own; one organisation's failure leaves others alone. */
@ApplicationScoped
class TallyJob {

    private static final Logger LOG = Logger.getLogger(TallyJob.class);

    @Inject
    Organisations organisations;

    @Inject
    TallyFolder folder;

    @Inject
    CurrentScope current;

    @Scheduled(every = "20s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (var organisation : organisations.ids()) {
            var scope = Scope.ofSystem(organisation);
            current.set(scope);
            try {
                var added = TallyFolder.BATCH;
                while (added == TallyFolder.BATCH) {
                    added = folder.fold(scope, null);
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "Answers of organisation %s were not counted", organisation);
            }
        }
    }
}
