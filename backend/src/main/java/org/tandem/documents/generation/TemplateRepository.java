package org.tandem.documents.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class TemplateRepository implements TenantRepository<DocumentTemplate> {

    /** An own template without its bytes. */
    record Summary(String kind, String fileName, java.time.Instant uploadedAt, int version) {}

    Optional<DocumentTemplate> of(Scope scope, String kind) {
        return find("organisationId = ?1 and kind = ?2", scope.organisationId(), kind)
                .firstResultOptional();
    }

    List<Summary> all(Scope scope) {
        return getEntityManager()
                .createQuery(
                        "select kind, fileName, uploadedAt, version from DocumentTemplate"
                                + " where organisationId = :organisation",
                        Summary.class)
                .setParameter("organisation", scope.organisationId())
                .getResultList();
    }
}
