package org.tandem.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.tandem.access.Accounts;
import org.tandem.access.Role;
import org.tandem.organisations.OrganisationChange;
import org.tandem.organisations.OrganisationType;
import org.tandem.organisations.Organisations;

/** Fixtures through public ways. Every test makes its own organisation, so nothing is ever cleaned up. */
@ApplicationScoped
public class Given {

    private static final String PASSWORD = "довольно длинный пароль";

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    /** A fresh organisation with one account that holds the roles, signed in. */
    public Api signedIn(Role first, Role... more) {
        return signIn(account(organisation(), first, more));
    }

    /** Another account in the organisation of somebody, signed in. */
    public Api colleague(Api of, Role first, Role... more) {
        return signIn(account(of.organisationId(), first, more));
    }

    /** Another account linked to a person of the bases, signed in. */
    public Api colleague(Api of, UUID personId, Role first, Role... more) {
        var email = newEmail();
        addAccount(of.organisationId(), email, personId, EnumSet.of(first, more));
        return signIn(email);
    }

    private String account(UUID organisationId, Role first, Role... more) {
        var email = newEmail();
        addAccount(organisationId, email, null, EnumSet.of(first, more));
        return email;
    }

    @Transactional
    @ActivateRequestContext
    UUID organisation() {
        return organisations
                .create(new OrganisationChange(
                        "Школа для проверки",
                        "Школа",
                        OrganisationType.SCHOOL,
                        null,
                        null,
                        null,
                        "г. Город, ул. Школьная, 1",
                        null,
                        null,
                        "Europe/Moscow",
                        "Директор",
                        "директор",
                        null))
                .organisationId();
    }

    @Inject
    org.tandem.shared.tenancy.Tenancy tenancy;

    @Transactional
    @ActivateRequestContext
    void addAccount(UUID organisationId, String email, UUID personId, EnumSet<Role> roles) {
        tenancy.enter(organisationId);
        accounts.createActive(
                org.tandem.shared.tenancy.Scope.ofSystem(organisationId),
                email,
                "Проверяющий",
                personId,
                roles,
                PASSWORD);
    }

    /** Signs in an account of this fixture. */
    public Api signIn(String email) {
        var session = Api.nobody()
                .post("/access/session", Map.of("email", email, "password", PASSWORD))
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Api(
                UUID.fromString(session.getString("user.organisationId")),
                UUID.fromString(session.getString("user.id")),
                session.getString("accessToken"));
    }

    private static String newEmail() {
        return "user-" + UUID.randomUUID() + "@example.org";
    }
}
