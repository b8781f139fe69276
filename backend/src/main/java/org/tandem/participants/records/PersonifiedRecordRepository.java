package org.tandem.participants.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PersonifiedRecordRepository implements TenantRepository<PersonifiedRecord> {

    List<PersonifiedRecord> of(Scope scope, UUID programId) {
        return list("organisationId = ?1 and programId = ?2", scope.organisationId(), programId);
    }
}
