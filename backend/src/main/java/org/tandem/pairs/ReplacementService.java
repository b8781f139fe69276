package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Another mentor for the mentees of a pair, all or nothing: the pair ends, a linked draft begins its own way. */
@ApplicationScoped
@Transactional
class ReplacementService {

    @Inject
    PairRepository pairs;

    @Inject
    PairMemberRepository members;

    @Inject
    PairService service;

    @Inject
    Participants participants;

    @Inject
    AuditLog audit;

    /** Mentees who have left the programme stay out; 409 when nobody remains. Returns the id of the new pair. */
    UUID replace(Scope scope, UUID id, Replacement request) {
        var former = pairs.get(scope, id);
        var all = members.of(scope, id);
        if (all.stream().anyMatch(member -> member.participantId().equals(request.mentorId()))) {
            throw Problem.field("mentorId", "same-mentor", "Выберите другого наставника.");
        }
        var mentees = all.stream()
                .filter(member -> member.side() == Side.MENTEE)
                .map(PairMember::participantId)
                .filter(mentee -> !participants.get(scope, mentee).status().isGone())
                .toList();
        if (mentees.isEmpty()) {
            throw Problem.wrongState("Наставляемые этой пары вышли из программы: её только прекращают.");
        }
        service.dissolve(scope, id, request.ending());
        var next = service.create(
                scope,
                new NewPair(
                        former.programId(),
                        former.form(),
                        former.roleModel(),
                        request.mentorId(),
                        mentees,
                        request.startsOn(),
                        former.endsOn(),
                        request.overrideReason()));
        pairs.get(scope, next).replace(former);
        audit.record(scope, "pair.mentor-replaced", "pair", id, request.ending().comment());
        pairs.flush();
        return next;
    }
}
