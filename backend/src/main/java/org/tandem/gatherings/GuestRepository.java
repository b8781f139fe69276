package org.tandem.gatherings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class GuestRepository implements TenantRepository<GatheringGuest> {

    List<GatheringGuest> of(Scope scope, Collection<UUID> gatheringIds) {
        return gatheringIds.isEmpty()
                ? List.of()
                : list("organisationId = ?1 and gatheringId in ?2", scope.organisationId(), gatheringIds);
    }

    Optional<GatheringGuest> byLink(LinkSecret link) {
        return find("organisationId = ?1 and linkHash = ?2", link.organisationId(), link.hash())
                .firstResultOptional();
    }
}
