package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class StoredFileRepository implements TenantRepository<StoredFile> {

    /** Checks existence without reading the bytes. */
    void require(Scope scope, UUID id) {
        if (count("organisationId = ?1 and id = ?2", scope.organisationId(), id) == 0) {
            throw Problem.notFound();
        }
    }
}
