package org.tandem.access;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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
                                .and("id", after == null ? new java.util.UUID(0, 0) : after.id()))
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor(last.displayName(), last.id()).encode());
    }
}
