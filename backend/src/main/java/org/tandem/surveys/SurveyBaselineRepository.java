package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SurveyBaselineRepository implements TenantRepository<SurveyBaseline> {

    List<SurveyBaseline> of(Scope scope, Collection<UUID> participantIds) {
        return participantIds.isEmpty()
                ? List.of()
                : list("organisationId = ?1 and participantId in ?2", scope.organisationId(), participantIds);
    }

    /** The participant's record, made if there is none yet. */
    SurveyBaseline ofOne(Scope scope, UUID participantId) {
        return of(scope, List.of(participantId)).stream().findFirst().orElseGet(() -> {
            var created = new SurveyBaseline(scope, participantId);
            persist(created);
            return created;
        });
    }
}
