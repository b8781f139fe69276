package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tandem.audit.AuditLog;
import org.tandem.consents.Consents;
import org.tandem.organisations.Organisations;
import org.tandem.participants.referrals.Referrals;
import org.tandem.people.People;
import org.tandem.programs.Programs;
import org.tandem.programs.roadmap.Roadmaps;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Adds participants and leads them through the base. */
@ApplicationScoped
@Transactional
class ParticipantService {

    @Inject
    ParticipantRepository participants;

    @Inject
    BasePolicies policies;

    @Inject
    Referrals referrals;

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
    Event<ParticipantLeft> left;

    @Inject
    Clock clock;

    /** Adds the person, the representative and the participation, all or nothing. */
    UUID create(Scope scope, NewParticipant request) {
        if (!programs.get(scope, request.programId()).isOpen()) {
            throw Problem.wrongState("Программа завершена: участников в неё уже не добавляют.");
        }
        var personId = request.person() == null ? request.personId() : people.create(scope, request.person());
        if (request.guardian() != null) {
            people.addGuardian(scope, personId, request.guardian());
        }
        consents.hold(List.of(personId));
        var person = people.get(scope, personId);
        policies.requireGuardian(person, organisations.today(scope));
        policies.requireCategory(scope, request.side(), request.category(), person);
        requireOnce(scope, request.programId(), request.side(), personId);
        var participant = new Participant(
                scope, request.programId(), personId, request.side(), request.profile(), clock.instant());
        participants.persistAndFlush(participant);
        audit.record(scope, "participant.created", "participant", participant.id());
        if (request.referralId() != null) {
            referrals.accept(scope, request.referralId(), request.programId(), participant.id());
        }
        return participant.id();
    }

    /** 409 if the person takes part on the side of the programme already. */
    void requireOnce(Scope scope, UUID programId, Side side, UUID personId) {
        var takesPart = participants.ofPerson(scope, personId).stream()
                .anyMatch(other -> other.programId().equals(programId)
                        && other.side() == side
                        && !other.status().isGone());
        if (takesPart) {
            throw Problem.wrongState("Этот человек уже участвует в программе на этой стороне.");
        }
    }

    void change(Scope scope, UUID id, int version, ParticipantProfile profile) {
        var participant = participants.get(scope, id);
        participant.expect(version);
        consents.hold(List.of(participant.personId()));
        policies.requireCategory(
                scope, participant.side(), profile.category(), people.get(scope, participant.personId()));
        participant.change(profile);
        note(scope, id, "changed", null);
    }

    void enter(Scope scope, UUID id) {
        var participant = participants.get(scope, id);
        consents.hold(List.of(participant.personId()));
        participant.enter(consents.requirements(scope, participant.personId()), organisations.today(scope));
        note(scope, id, "entered", null);
    }

    void interview(Scope scope, UUID id, Interview talk) {
        step(scope, id, "interviewed", participant -> {
            requirePast(scope, "heldOn", talk.heldOn());
            participant.interviewed(talk);
        });
    }

    void select(Scope scope, UUID id) {
        step(scope, id, "selected", Participant::select);
    }

    void reserve(Scope scope, UUID id) {
        step(scope, id, "reserved", Participant::keepInReserve);
    }

    void train(Scope scope, UUID id, LocalDate completedOn) {
        step(scope, id, "trained", participant -> {
            requirePast(scope, "completedOn", completedOn);
            participant.trained(completedOn);
        });
    }

    void waiveTraining(Scope scope, UUID id, String reason) {
        participants.get(scope, id).waiveTraining(reason);
        note(scope, id, "training-waived", reason);
    }

    void withdraw(Scope scope, UUID id, String reason) {
        participants.get(scope, id).withdraw(reason);
        note(scope, id, "withdrawn", reason);
        left.fire(new ParticipantLeft(scope, id, reason));
    }

    void reject(Scope scope, UUID id, String reason) {
        participants.get(scope, id).reject(reason);
        note(scope, id, "rejected", reason);
    }

    private void step(Scope scope, UUID id, String verb, Consumer<Participant> transition) {
        transition.accept(participants.get(scope, id));
        note(scope, id, verb, null);
    }

    private void requirePast(Scope scope, String field, LocalDate date) {
        if (date.isAfter(organisations.today(scope))) {
            throw Problem.field(field, "date", "Этот день ещё не наступил.");
        }
    }

    private void note(Scope scope, UUID id, String verb, String reason) {
        audit.record(scope, "participant." + verb, "participant", id, reason);
        participants.flush();
        roadmaps.dataChanged(scope, participants.get(scope, id).programId());
    }
}
