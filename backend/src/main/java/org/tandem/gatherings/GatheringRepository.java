package org.tandem.gatherings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class GatheringRepository implements TenantRepository<Gathering> {

    /** The latest first. */
    List<Gathering> ofProgram(Scope scope, UUID programId) {
        return list(
                "organisationId = ?1 and programId = ?2 order by startsAt desc, id desc",
                scope.organisationId(),
                programId);
    }
}
