package org.tandem.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.tenancy.Tenancy;

/** Lets time pass for one row: dates are moved in the database, the clock stays. */
@ApplicationScoped
public class Days {

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entityManager;

    /** Writes the day into the column of one row, as if it had always stood there. */
    public void set(Api of, String table, String column, UUID id, LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(of.organisationId());
            entityManager
                    .createNativeQuery("update " + table + " set " + column + " = :day where id = :id")
                    .setParameter("day", day)
                    .setParameter("id", id)
                    .executeUpdate();
        });
    }

    /** Id of the one row that belongs to the owner. */
    public UUID id(Api of, String table, String column, UUID owner) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tenancy.enter(of.organisationId());
            return (UUID) entityManager
                    .createNativeQuery("select id from " + table + " where " + column + " = :owner", UUID.class)
                    .setParameter("owner", owner)
                    .getSingleResult();
        });
    }
}
