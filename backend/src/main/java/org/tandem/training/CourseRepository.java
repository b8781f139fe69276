package org.tandem.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class CourseRepository implements TenantRepository<TrainingCourse> {

    Optional<TrainingCourse> ofProgram(Scope scope, UUID programId) {
        return find("organisationId = ?1 and programId = ?2", scope.organisationId(), programId)
                .firstResultOptional();
    }
}
