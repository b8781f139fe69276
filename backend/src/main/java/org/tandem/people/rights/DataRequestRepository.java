package org.tandem.people.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class DataRequestRepository implements TenantRepository<DataRequest> {

    private static final UUID LAST_ID = new UUID(-1, -1);

    /** The next number; the lock keeps two from taking the same one. */
    int nextNumber(Scope scope) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .setParameter("key", "data-request " + scope.organisationId())
                .getSingleResult();
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(number), 0) + 1 from DataRequest where organisationId = ?1", Integer.class)
                .setParameter(1, scope.organisationId())
                .getSingleResult();
    }

    /** Newest first; every filter may be null. */
    Page<DataRequest> page(Scope scope, DataRequestStatus status, UUID personId, Cursor after, int limit) {
        var rows = find(
                        "organisationId = ?1 and (?2 is null or status = ?2) and (?3 is null or personId = ?3)"
                                + " and id < ?4 order by id desc",
                        scope.organisationId(),
                        status,
                        personId,
                        after == null ? LAST_ID : after.id())
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor("", last.id()).encode());
    }

    List<DataRequest> ofPerson(Scope scope, UUID personId) {
        return list("organisationId = ?1 and personId = ?2 order by id", scope.organisationId(), personId);
    }

    List<DataRequest> open(Scope scope) {
        return list("organisationId = ?1 and status in ?2 order by dueOn", scope.organisationId(), DataRequest.OPEN);
    }
}
