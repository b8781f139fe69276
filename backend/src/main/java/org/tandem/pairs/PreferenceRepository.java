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

    /** In the order of the places, the unwanted last. */
    List<Preference> ofParticipant(Scope scope, UUID participantId) {
        return list(
                "organisationId = ?1 and participantId = ?2 order by place nulls last, id",
                scope.organisationId(),
                participantId);
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

    /** Whom the person named, and who named him, in every programme (L-08); how many rows. */
    long eraseNamed(Scope scope, UUID personId) {
        var his = "(select p.id from Participant p where p.organisationId = ?1 and p.personId = ?2)";
        return delete(
                "organisationId = ?1 and (participantId in " + his + " or targetId in " + his + ")",
                scope.organisationId(),
                personId);
    }
}
