package org.tandem.participants.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class NoteRepository implements TenantRepository<ParticipantNote> {

    /** Newest first. */
    List<ParticipantNote> of(Scope scope, UUID participantId) {
        return list(
                "organisationId = ?1 and participantId = ?2 order by notedOn desc, id desc",
                scope.organisationId(),
                participantId);
    }
}
