package org.tandem.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class OuterCourseRepository implements TenantRepository<OuterCourse> {

    /** The latest first. */
    List<OuterCourse> ofProgram(Scope scope, UUID programId) {
        return list(
                "organisationId = ?1 and programId = ?2 order by endsOn desc, id desc",
                scope.organisationId(),
                programId);
    }

    List<OuterCourse> ofParticipant(Scope scope, UUID participantId) {
        return list(
                "organisationId = ?1 and participantId = ?2 order by endsOn desc, id desc",
                scope.organisationId(),
                participantId);
    }
}
