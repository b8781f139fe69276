package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.Consents;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.programs.Programs;
import org.tandem.programs.roadmap.Roadmaps;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Carries people into the next programme and keeps their cards true. */
@ApplicationScoped
@Transactional
class ContinuationService {

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipantService service;

    @Inject
    BasePolicies policies;

    @Inject
    Categories categories;

    @Inject
    People people;

    @Inject
    Consents consents;

    @Inject
    Programs programs;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The same person with his profile in another programme; in its base at once if nothing is missing. */
    UUID carryOver(Scope scope, UUID id, UUID programId) {
        var former = participants.get(scope, id);
        if (!programs.get(scope, programId).isOpen()) {
            throw Problem.wrongState("Программа завершена: участников в неё уже не добавляют.");
        }
        ParticipantStep.CONTINUATION.require(former.side(), former.status());
        if (programId.equals(former.programId())) {
            throw Problem.wrongState("Он уже в этой программе: выберите другую.");
        }
        consents.hold(List.of(former.personId()));
        service.requireOnce(scope, programId, former.side(), former.personId());
        var today = organisations.today(scope);
        policies.requireGuardian(people.get(scope, former.personId()), today);
        var next = former.continuedIn(scope, programId, clock.instant());
        if (categories.isSensitive(next.category())
                && !consents.hasEffective(scope, former.personId(), ConsentKind.SPECIAL_CATEGORY)) {
            next.replaceCategory(null);
        }
        participants.persistAndFlush(next);
        audit.record(scope, "participant.carried-over", "participant", next.id());
        audit.record(scope, "participant.continued", "participant", id);
        var requirements = consents.requirements(scope, former.personId());
        if (requirements.complete() && next.hasProfile()) {
            next.enter(requirements, today);
            audit.record(scope, "participant.entered", "participant", next.id());
        }
        roadmaps.dataChanged(scope, programId);
        return next.id();
    }

    /** Somebody has looked: what the card says is still true today. */
    void actualise(Scope scope, UUID id) {
        participants.get(scope, id).actualised(organisations.today(scope));
        audit.record(scope, "participant.actualised", "participant", id);
        participants.flush();
    }
}
