package org.tandem.notifications.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tandem.notifications.Notifier;
import org.tandem.shared.tenancy.Scope;

/** What is old goes; what a mail could not tell, the day's digest tells. */
@ApplicationScoped
class Housekeeping implements Planner {

    @Inject
    Notifier notifier;

    @Override
    public void look(Scope scope, LocalDate today) {
        notifier.forgetOld(scope);
        notifier.tellAgain(scope);
    }
}
