package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.Accounts;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.people.People;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Gives a participant an account of his own, in which he sees what concerns him and nothing else. */
@ApplicationScoped
@Transactional
class InvitationService {

    @Inject
    ParticipantRepository participants;

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog audit;

    /** The link by which he sets a password; shown only now. */
    String invite(Scope scope, UUID participantId, String email) {
        var participant = participants.get(scope, participantId);
        if (participant.status() == ParticipantStatus.CONSENT_PENDING
                || participant.status().isGone()) {
            throw Problem.wrongState("Приглашают тех, кто в базе: сначала нужны все согласия.");
        }
        if (!accounts.ofPerson(scope, participant.personId()).isEmpty()) {
            throw Problem.wrongState("У этого человека уже есть вход. Новую ссылку можно сделать в настройках.");
        }
        var link = accounts.invite(
                scope,
                email,
                people.get(scope, participant.personId()).fullName(),
                participant.personId(),
                Set.of(participant.side() == Side.MENTOR ? Role.MENTOR : Role.MENTEE));
        audit.record(scope, "participant.invited", "participant", participantId);
        return link;
    }
}
