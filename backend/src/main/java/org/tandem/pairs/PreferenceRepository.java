package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PreferenceRepository implements TenantRepository<Preference> {

    /** In the order of the places, the unwanted last. */
    List<Preference> ofProgram(Scope scope, UUID programId) {
        return list(
                "organisationId = ?1 and programId = ?2 order by participantId, place nulls last, id",
                scope.organisationId(),
                programId);
    }

    void forget(Scope scope, UUID participantId) {
        delete("organisationId = ?1 and participantId = ?2", scope.organisationId(), participantId);
    }

    /** Whether one of the participants named another of them as unwanted. */
    boolean anyUnwanted(Scope scope, UUID one, Collection<UUID> others) {
        return count(
                        "organisationId = ?1 and place is null and (participantId = ?2 and targetId in ?3"
                                + " or targetId = ?2 and participantId in ?3)",
                        scope.organisationId(),
                        one,
                        others)
                > 0;
    }

    /** Whom the participant named, and who named him (L-08). */
    void eraseNamed(Scope scope, java.util.UUID participantId) {
        delete("organisationId = ?1 and (participantId = ?2 or targetId = ?2)", scope.organisationId(), participantId);
    }
}
