package org.tandem.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.audit.AuditLog;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** Accounts of one organisation: invite, change roles, block. */
@ApplicationScoped
@Transactional
class AccountService {

    /** Roles that only a system administrator may give: they reach beyond the running of a programme. */
    private static final Set<Role> GUARDED = EnumSet.of(Role.SYS_ADMIN, Role.MUNICIPAL_COORDINATOR);

    /** An invitation as it is shown once: the stored side keeps only a hash. */
    record Link(String link, Instant expiresAt) {}

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    Revocations revocations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    Page<Account> page(Scope scope, Cursor after, int limit) {
        var page = accounts.page(scope, after, limit);
        page.items().forEach(Account::roles);
        return page;
    }

    Account get(Scope scope, UUID id) {
        var account = accounts.get(scope, id);
        account.roles();
        return account;
    }

    Account create(Scope scope, String typedEmail, String displayName, UUID personId, Set<Role> roles) {
        var email = SignInService.normal(typedEmail);
        mayGive(scope, roles);
        if (accounts.byEmail(scope, email).isPresent()) {
            throw Problem.field("email", "email-taken", "Пользователь с такой почтой уже есть.");
        }
        var account = new Account(scope, email, displayName, personId, roles, clock.instant());
        accounts.persist(account);
        audit.record(scope, "account.created", "account", account.id());
        return account;
    }

    Account change(Scope scope, UUID id, int version, String displayName, Set<Role> roles) {
        var account = accounts.get(scope, id);
        account.expect(version);
        var added = EnumSet.noneOf(Role.class);
        added.addAll(roles);
        added.removeAll(account.roles());
        mayGive(scope, added);
        if (account.id().equals(scope.accountId()) && !roles.containsAll(account.roles())) {
            throw Problem.rule("own-role", "Снять роль с самого себя нельзя: это делает другой администратор.");
        }
        account.change(displayName, roles);
        revocations.forgetAll();
        audit.record(scope, "account.changed", "account", id);
        accounts.flush();
        return account;
    }

    Account block(Scope scope, UUID id, String reason) {
        var account = accounts.get(scope, id);
        if (account.id().equals(scope.accountId())) {
            throw Problem.rule("own-block", "Закрыть вход самому себе нельзя.");
        }
        mayGive(scope, account.roles());
        account.block();
        signIns.endAll(scope.organisationId(), id, null, "blocked", clock.instant());
        revocations.forgetAll();
        audit.record(scope, "account.blocked", "account", id, reason);
        accounts.flush();
        account.roles();
        return account;
    }

    /** Closes the sign-in for good and leaves neither name nor e-mail (L-08). */
    void forget(Scope scope, Account account) {
        if (account.status() != AccountStatus.BLOCKED) {
            account.block();
        }
        signIns.endAll(scope.organisationId(), account.id(), null, "erased", clock.instant());
        revocations.forgetAll();
        accounts.flush();
        accounts.getEntityManager()
                .createNativeQuery("update account set email = :email, display_name = '[стёрто]', password_hash = null"
                        + " where organisation_id = :organisation and id = :id")
                .setParameter("email", "erased-" + account.id() + "@invalid")
                .setParameter("organisation", scope.organisationId())
                .setParameter("id", account.id())
                .executeUpdate();
    }

    Account unblock(Scope scope, UUID id) {
        var account = accounts.get(scope, id);
        mayGive(scope, account.roles());
        account.unblock();
        audit.record(scope, "account.unblocked", "account", id);
        accounts.flush();
        account.roles();
        return account;
    }

    /** A new link to set a password; former links of the account stop working. */
    Link invite(Scope scope, UUID id) {
        var account = accounts.get(scope, id);
        mayGive(scope, account.roles());
        if (account.status() == AccountStatus.BLOCKED) {
            throw Problem.wrongState("Вход закрыт. Сначала откройте его, потом отправляйте приглашение.");
        }
        signIns.dropInvitations(scope.organisationId(), id);
        var secret = LinkSecret.create(scope.organisationId());
        var invitation = new Invitation(secret, id, clock.instant());
        signIns.add(invitation);
        audit.record(scope, "account.invited", "account", id);
        return new Link(baseUrl + "/invitation#" + secret.token(), invitation.expiresAt());
    }

    private static void mayGive(Scope scope, Set<Role> roles) {
        var system = scope.accountId() == null || scope.has(Role.Names.SYS_ADMIN);
        if (!system && roles.stream().anyMatch(GUARDED::contains)) {
            throw Problem.forbidden();
        }
    }
}
