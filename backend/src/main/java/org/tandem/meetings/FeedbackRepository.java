package org.tandem.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class FeedbackRepository implements TenantRepository<Feedback> {

    List<Feedback> of(Scope scope, Collection<UUID> meetingIds) {
        return find("organisationId = ?1 and meetingId in ?2 order by id", scope.organisationId(), meetingIds)
                .list();
    }
}
