package org.tandem.shared.tenancy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to start as a role that row-level security does not bind: isolation would silently be off. */
class DatabaseRoleGuard {

    @Inject
    DataSource database;

    void check(@Observes StartupEvent start) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)")) {
            if (rows.next()) {
                throw new IllegalStateException("The database role " + rows.getString(1)
                        + " is a superuser or bypasses row-level security."
                        + " Create an ordinary role and set QUARKUS_DATASOURCE_USERNAME to it.");
            }
        }
    }
}
