package org.tandem.pairs.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SetupRepository implements TenantRepository<MatchingSetup> {

    Optional<MatchingSetup> ofProgram(Scope scope, UUID programId) {
        return find("organisationId = ?1 and programId = ?2", scope.organisationId(), programId)
                .firstResultOptional();
    }

    /** Keeps others who take proposals of this programme waiting until the end of the transaction. */
    void hold(UUID programId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:program, 0))")
                .setParameter("program", programId.toString())
                .getSingleResult();
    }
}
