package org.tandem.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/** What a signed-in person may see and change about the own account. */
@ApplicationScoped
@Transactional
class MeService {

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    Passwords passwords;

    @Inject
    Revocations revocations;

    @Inject
    AuditLog audit;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    MeView view(UUID organisationId, UUID accountId) {
        tenancy.enter(organisationId);
        return MeView.of(accounts.get(Scope.ofSystem(organisationId), accountId));
    }

    /** Sets a new password; every sign-in ends, this one too, so that a stolen one is of no use. */
    void changePassword(Scope scope, String current, String replacement) {
        var account = accounts.get(scope, scope.accountId());
        if (!passwords.matches(current, account.passwordHash())) {
            throw Problem.field("current", "wrong-password", "Текущий пароль введён неверно.");
        }
        PasswordPolicy.check("replacement", replacement, account.email());
        account.setPassword(passwords.hash(replacement));
        signIns.endAll(scope.organisationId(), account.id(), null, "password-change", clock.instant());
        revocations.forgetAll();
        audit.record(scope, "account.password-changed", "account", account.id());
    }
}
