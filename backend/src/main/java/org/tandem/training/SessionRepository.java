package org.tandem.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SessionRepository implements TenantRepository<TrainingSession> {

    /** In the order of time, cancelled ones too. */
    List<TrainingSession> ofCourse(Scope scope, UUID courseId) {
        return list("organisationId = ?1 and courseId = ?2 order by startsAt, id", scope.organisationId(), courseId);
    }
}
