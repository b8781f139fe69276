package org.tandem.notifications;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;

/** Notifications as the rooms below cause them. */
@ApplicationScoped
public class GivenNotification {

    @Inject
    Tenancy tenancy;

    @Inject
    Notifier notifier;

    /** Tells the account; true if it is news to it. */
    public boolean tell(Api account, Notice notice) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tenancy.enter(account.organisationId());
            return notifier.tell(Scope.ofSystem(account.organisationId()), account.accountId(), notice);
        });
    }
}
