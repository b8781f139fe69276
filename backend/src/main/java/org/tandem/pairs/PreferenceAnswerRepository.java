package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PreferenceAnswerRepository implements TenantRepository<PreferenceAnswer> {

    List<PreferenceAnswer> ofProgram(Scope scope, UUID programId) {
        return list("organisationId = ?1 and programId = ?2", scope.organisationId(), programId);
    }

    Optional<PreferenceAnswer> of(Scope scope, UUID participantId) {
        return find("organisationId = ?1 and participantId = ?2", scope.organisationId(), participantId)
                .firstResultOptional();
    }

    /** Every answer of a person, in whichever programme. */
    List<PreferenceAnswer> ofPerson(Scope scope, UUID personId) {
        return list(
                "organisationId = ?1 and participantId in (select p.id from Participant p"
                        + " where p.organisationId = ?1 and p.personId = ?2)",
                scope.organisationId(),
                personId);
    }
}
