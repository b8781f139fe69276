package org.tandem.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class GuardianshipRepository implements TenantRepository<Guardianship> {

    /** Representatives of several persons at once, the earliest written down first. */
    List<Guardianship> ofWards(Scope scope, Collection<UUID> wardIds) {
        return wardIds.isEmpty()
                ? List.of()
                : list(
                        "from Guardianship g join fetch g.guardian"
                                + " where g.organisationId = ?1 and g.wardId in ?2 order by g.id",
                        scope.organisationId(),
                        wardIds);
    }

    /** Whether the person represents anybody. */
    boolean isGuardian(Scope scope, UUID personId) {
        return count("organisationId = ?1 and guardian.id = ?2", scope.organisationId(), personId) > 0;
    }

    /** Whom a person represents. */
    List<Guardianship> ofGuardian(Scope scope, UUID guardianId) {
        return list("organisationId = ?1 and guardian.id = ?2", scope.organisationId(), guardianId);
    }
}
