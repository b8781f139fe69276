package org.tandem.people.breaches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class BreachRepository implements TenantRepository<Breach> {

    private static final UUID LAST_ID = new UUID(-1, -1);

    /** The next number; the lock keeps two from taking the same one. */
    int nextNumber(Scope scope) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .setParameter("key", "breach " + scope.organisationId())
                .getSingleResult();
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0) + 1 from Breach where organisationId = ?1", Integer.class)
                .setParameter(1, scope.organisationId())
                .getSingleResult();
    }

    /** The newest first. */
    Page<Breach> page(Scope scope, Cursor after, int limit) {
        var rows = find(
                        "organisationId = ?1 and id < ?2 order by id desc",
                        scope.organisationId(),
                        after == null ? LAST_ID : after.id())
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor("", last.id()).encode());
    }
}
