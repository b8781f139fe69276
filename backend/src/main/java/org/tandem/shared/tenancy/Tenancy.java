package org.tandem.shared.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Tells PostgreSQL which organisation the running transaction belongs to; the row-level policies of every tenant table
 * read it. {@code SET LOCAL} dies with the transaction, so a pooled connection carries nothing over.
 */
@ApplicationScoped
public class Tenancy {

    private static final String ENTERED = Tenancy.class.getName();

    @Inject
    EntityManager entityManager;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Opens the organisation's rows for the running transaction; one round trip, once a transaction. */
    public void enter(UUID organisationId) {
        if (organisationId.equals(transaction.getResource(ENTERED))) {
            return;
        }
        execute("set local tandem.organisation = '" + organisationId + "'");
        transaction.putResource(ENTERED, organisationId);
    }

    private void execute(String sql) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
