package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ReaderRepository implements TenantRepository<DocumentReader> {

    private static final int MOST_OWN = 100;

    List<DocumentReader> of(Scope scope, UUID documentId) {
        return list("organisationId = ?1 and documentId = ?2 order by id", scope.organisationId(), documentId);
    }

    DocumentReader get(Scope scope, UUID documentId, UUID id) {
        return find(scope, id)
                .filter(reader -> reader.documentId().equals(documentId))
                .orElseThrow(Problem::notFound);
    }

    /** The caller's own line of one paper: by his account, or by the person behind it. */
    Optional<DocumentReader> own(Scope scope, UUID documentId) {
        return find(
                        "organisationId = ?1 and documentId = ?2 and (accountId = ?3 or personId = ?4)"
                                + " order by readOn nulls first, id",
                        scope.organisationId(),
                        documentId,
                        scope.accountId(),
                        scope.personId())
                .firstResultOptional();
    }

    /** The caller's own lines of papers that came into force, unread first, then the newest. */
    List<DocumentReader> own(Scope scope) {
        return find(
                        "from DocumentReader r where r.organisationId = ?1 and (r.accountId = ?2 or r.personId = ?3)"
                                + " and exists (select 1 from Document d where d.organisationId = r.organisationId"
                                + " and d.id = r.documentId and d.status in ('IN_FORCE', 'SUPERSEDED', 'ARCHIVED'))"
                                + " order by r.readOn desc nulls first, r.id desc",
                        scope.organisationId(),
                        scope.accountId(),
                        scope.personId())
                .page(0, MOST_OWN)
                .list();
    }
}
