package org.tandem.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** The invited person's side of an invitation: no account is open to it but the invited one. */
@ApplicationScoped
@Transactional
class InvitationService {

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    SignInService signIn;

    @Inject
    Passwords passwords;

    @Inject
    Revocations revocations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    Account inspect(String token) {
        return invited(open(token));
    }

    /** Sets the password and signs in; every former sign-in of the account ends. */
    SignInService.SignedIn accept(String token, String password) {
        var invitation = open(token);
        var account = invited(invitation);
        PasswordPolicy.check("password", password, account.email());
        invitation.accept(clock.instant());
        account.setPassword(passwords.hash(password));
        signIns.endAll(account.organisationId(), account.id(), null, "password-change", clock.instant());
        revocations.forgetAll();
        audit.record(Scope.ofSystem(account.organisationId()), "account.invitation-accepted", "account", account.id());
        return signIn.begin(account);
    }

    private Invitation open(String token) {
        var secret = LinkSecret.parse(token).orElseThrow(InvitationService::dead);
        signIns.enter(secret.organisationId());
        return signIns.invitation(secret)
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .orElseThrow(InvitationService::dead);
    }

    private Account invited(Invitation invitation) {
        return accounts.find("id", invitation.accountId())
                .firstResultOptional()
                .filter(account -> account.status() != AccountStatus.BLOCKED)
                .orElseThrow(InvitationService::dead);
    }

    private static Problem dead() {
        return new Problem(
                404,
                "invitation-dead",
                "Приглашение уже использовано или устарело. Попросите куратора прислать новое.");
    }
}
