package org.tandem.organisations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.access.Accounts;
import org.tandem.access.Role;

/**
 * Opens the first organisation of an empty installation and prints, once and only to the console, the link by which
 * its administrator sets a password. There is no default password.
 */
@ApplicationScoped
class FirstOrganisation {

    @ConfigProperty(name = "tandem.first.admin-email")
    Optional<String> email;

    @ConfigProperty(name = "tandem.first.organisation")
    Optional<String> name;

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Transactional
    @ActivateRequestContext
    void open(@Observes StartupEvent start) {
        if (email.isEmpty() || name.isEmpty() || !organisations.ids().isEmpty()) {
            return;
        }
        var scope = organisations.create(new OrganisationChange(
                name.get(),
                name.get(),
                OrganisationType.SCHOOL,
                null,
                null,
                null,
                null,
                null,
                null,
                "Europe/Moscow",
                null,
                null,
                null));
        var link = accounts.invite(
                scope, email.get(), "Администратор", null, EnumSet.of(Role.SYS_ADMIN, Role.DIRECTOR, Role.CURATOR));
        System.out.println("\n  Tandem: set the administrator's password within seven days:\n  " + link + "\n");
    }
}
