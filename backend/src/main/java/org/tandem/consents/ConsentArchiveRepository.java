package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ConsentArchiveRepository implements TenantRepository<ConsentArchive> {

    List<ConsentArchive> endedBefore(Scope scope, LocalDate day) {
        return list("organisationId = ?1 and endedOn < ?2", scope.organisationId(), day);
    }
}
