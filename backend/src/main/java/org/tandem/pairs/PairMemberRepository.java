package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PairMemberRepository implements TenantRepository<PairMember> {

    /** Mentor first, then mentees in the order they were added. */
    List<PairMember> of(Scope scope, UUID pairId) {
        return find("organisationId = ?1 and pairId = ?2 order by side desc, id", scope.organisationId(), pairId)
                .list();
    }

    List<PairMember> of(Scope scope, Collection<UUID> pairIds) {
        return find("organisationId = ?1 and pairId in ?2 order by side desc, id", scope.organisationId(), pairIds)
                .list();
    }

    PairMember get(Scope scope, UUID pairId, UUID participantId) {
        return find(
                        "organisationId = ?1 and pairId = ?2 and participantId = ?3",
                        scope.organisationId(),
                        pairId,
                        participantId)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
