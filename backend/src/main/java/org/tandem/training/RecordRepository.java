package org.tandem.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class RecordRepository implements TenantRepository<TrainingRecord> {

    List<TrainingRecord> ofCourse(Scope scope, UUID courseId) {
        return list("organisationId = ?1 and courseId = ?2", scope.organisationId(), courseId);
    }

    Optional<TrainingRecord> of(Scope scope, UUID courseId, UUID participantId) {
        return find(
                        "organisationId = ?1 and courseId = ?2 and participantId = ?3",
                        scope.organisationId(),
                        courseId,
                        participantId)
                .firstResultOptional();
    }
}
