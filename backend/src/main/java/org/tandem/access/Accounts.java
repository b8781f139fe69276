package org.tandem.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.shared.tenancy.Scope;

/** Accounts for other features: setting up an organisation, linking a mentor to a sign-in. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    AccountService service;

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    /** What an account of the organisation may do now; empty when it is blocked, not yet begun, or not there. */
    public Optional<Scope> scope(Scope organisation, UUID accountId) {
        return accounts.find(organisation, accountId)
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .map(account ->
                        new Scope(organisation.organisationId(), accountId, account.personId(), account.roleNames()));
    }

    /**
     * Creates an account and returns the link by which its owner sets a password.
     *
     * @param personId the person of the bases behind the account, or null
     */
    public String invite(Scope scope, String email, String displayName, UUID personId, Set<Role> roles) {
        var account = service.create(scope, email, displayName, personId, roles);
        return service.invite(scope, account.id()).link();
    }

    /** Creates an account that may sign in at once; for demonstration data only. */
    public void createActive(
            Scope scope, String email, String displayName, UUID personId, Set<Role> roles, String password) {
        service.create(scope, email, displayName, personId, roles).setPassword(passwords.hash(password));
    }

    /** Accounts of a person of the bases, blocked ones too. */
    public List<AccountFacts> ofPerson(Scope scope, UUID personId) {
        return accounts.list("organisationId = ?1 and personId = ?2", scope.organisationId(), personId).stream()
                .map(AccountFacts::of)
                .toList();
    }

    /** L-08: nobody signs in as the person any more, and neither name nor e-mail stay. */
    public void forget(Scope scope, UUID personId) {
        accounts.list("organisationId = ?1 and personId = ?2", scope.organisationId(), personId)
                .forEach(account -> service.forget(scope, account));
    }

    /** Everybody who may sign in or is invited, by name. */
    public List<AccountFacts> all(Scope scope) {
        return accounts.notBlocked(scope).stream().map(AccountFacts::of).toList();
    }

    /** The accounts that exist in the scope, blocked ones too, by id. */
    public Map<UUID, AccountFacts> byIds(Scope scope, Collection<UUID> ids) {
        return accounts.byIds(scope, ids).stream()
                .map(AccountFacts::of)
                .collect(Collectors.toMap(AccountFacts::id, Function.identity()));
    }

    /** Where mail to the account goes; empty when it may not sign in or is not there. */
    public Optional<String> mailAddress(Scope scope, UUID accountId) {
        return accounts.find(scope, accountId)
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .map(Account::email);
    }

    /** Accounts that hold one of the roles, blocked ones left out. */
    public List<AccountFacts> holding(Scope scope, Collection<Role> roles) {
        return accounts.holding(scope, roles).stream().map(AccountFacts::of).toList();
    }

    /** Accounts of persons of the bases, blocked ones left out. */
    public List<AccountFacts> ofPersons(Scope scope, Collection<UUID> personIds) {
        return accounts.ofPersons(scope, personIds).stream()
                .map(AccountFacts::of)
                .toList();
    }
}
