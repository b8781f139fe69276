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

    /** Of all participations of somebody, oldest first. */
    List<ParticipantNote> ofPerson(Scope scope, UUID personId) {
        return list(
                "organisationId = ?1 and participantId in (select p.id from Participant p where p.organisationId = ?1"
                        + " and p.personId = ?2) order by notedOn, id",
                scope.organisationId(),
                personId);
    }
}
