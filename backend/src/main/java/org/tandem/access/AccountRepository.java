package org.tandem.access;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class AccountRepository implements TenantRepository<Account> {

    Optional<Account> byEmail(Scope scope, String email) {
        return find("organisationId = ?1 and email = ?2", scope.organisationId(), email)
                .firstResultOptional();
    }

    /** Accounts of one e-mail over organisations, the latest used first; only after the e-mail was announced. */
    List<Account> signingInAs(String email) {
        return find("email = ?1 order by lastSignInAt desc nulls last", email).list();
    }

    Page<Account> page(Scope scope, Cursor after, int limit) {
        var rows = find(
                        "organisationId = :organisation and (displayName > :key or displayName = :key and id > :id)"
                                + " order by displayName, id",
                        Parameters.with("organisation", scope.organisationId())
                                .and("key", after == null ? "" : after.key())
                                .and("id", after == null ? new UUID(0, 0) : after.id()))
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor(last.displayName(), last.id()).encode());
    }

    List<Account> notBlocked(Scope scope) {
        return list(
                "from Account a left join fetch a.roles where a.organisationId = ?1 and a.status <> ?2"
                        + " order by a.displayName, a.id",
                scope.organisationId(),
                AccountStatus.BLOCKED);
    }

    List<Account> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "from Account a left join fetch a.roles where a.organisationId = ?1 and a.id in ?2",
                        scope.organisationId(),
                        ids);
    }

    List<Account> holding(Scope scope, Collection<Role> roles) {
        return list(
                "select distinct a from Account a join a.roles r where a.organisationId = ?1 and a.status <> ?2"
                        + " and r.role in ?3 order by a.id",
                scope.organisationId(),
                AccountStatus.BLOCKED,
                roles);
    }

    List<Account> ofPersons(Scope scope, Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : list(
                        "from Account a left join fetch a.roles where a.organisationId = ?1 and a.status <> ?2"
                                + " and a.personId in ?3 order by a.id",
                        scope.organisationId(),
                        AccountStatus.BLOCKED,
                        personIds);
    }
}
