package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tandem.audit.AuditLog;
import org.tandem.consents.Consents;
import org.tandem.organisations.Organisations;
import org.tandem.participants.ParticipantStatus;
import org.tandem.participants.Participants;
import org.tandem.programs.Programs;
import org.tandem.programs.roadmap.Roadmaps;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.Surveys;

/** Forming pairs and leading them through their states. */
@ApplicationScoped
@Transactional
class PairService {

    @Inject
    PairRepository pairs;

    @Inject
    Roadmaps roadmaps;

    @Inject
    PairMemberRepository members;

    @Inject
    PairPolicies policies;

    @Inject
    PairReader reader;

    @Inject
    PairChanges changes;

    @Inject
    PairOrders orders;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    @Inject
    Consents consents;

    @Inject
    Surveys surveys;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    UUID create(Scope scope, NewPair request) {
        var program = programs.get(scope, request.programId());
        var mentor = participants.get(scope, request.mentorId());
        var mentees = request.menteeIds().stream()
                .map(id -> participants.get(scope, id))
                .toList();
        if (!mentor.programId().equals(program.id())
                || mentees.stream().anyMatch(m -> !m.programId().equals(program.id()))) {
            throw Problem.notFound();
        }
        policies.checkNew(scope, request, program, mentor, mentees);
        var pair = new Pair(scope, request, clock.instant());
        pairs.persist(pair);
        members.persist(new PairMember(scope, pair.id(), mentor));
        mentees.forEach(mentee -> members.persist(new PairMember(scope, pair.id(), mentee)));
        audit.record(scope, "pair.created", "pair", pair.id(), request.overrideReason());
        pairs.flush();
        return pair.id();
    }

    PairView propose(Scope scope, UUID id) {
        return act(scope, id, "proposed", null, Pair::propose);
    }

    /** One member's yes; with the last one the pair is agreed. */
    PairView agree(Scope scope, UUID id, UUID participantId, LocalDate day, AgreedBy by) {
        var today = organisations.today(scope);
        if (day.isAfter(today)) {
            throw Problem.field("agreedOn", "future", "Дата согласия ещё не наступила.");
        }
        var member = members.get(scope, id, participantId);
        var person = participants.get(scope, participantId).person();
        if (by == AgreedBy.SELF && person.isMinorOn(today)) {
            throw Problem.rule(
                    "R-058", "За несовершеннолетнего соглашается законный представитель: отметьте его согласие.");
        }
        return act(scope, id, "agreed", null, pair -> {
            pair.requireProposed();
            member.agree(day, by);
            if (members.of(scope, id).stream().allMatch(PairMember::hasAgreed)) {
                pair.agree();
            }
        });
    }

    PairView order(Scope scope, UUID id, NewPairOrder order) {
        return act(scope, id, "ordered", null, pair -> {
            pair.requireAgreed();
            pair.order(orders.resolve(scope, pair, order));
            for (var member : members.of(scope, id)) {
                if (!isBound(scope, member)) {
                    participants.matched(scope, member.participantId());
                }
            }
        });
    }

    private boolean isBound(Scope scope, PairMember member) {
        var status = participants.get(scope, member.participantId()).status();
        return status == ParticipantStatus.MATCHED || status == ParticipantStatus.ACTIVE;
    }

    /** V-10: every condition is met, or the answer names each one that is not. */
    PairView activate(Scope scope, UUID id) {
        var today = organisations.today(scope);
        holdConsents(scope, id);
        return act(scope, id, "activated", null, pair -> {
            pair.activate(today);
            requireComplete(reader.checklist(scope, pair));
            for (var member : members.of(scope, id)) {
                surveys.closeBaseline(scope, member.participantId());
                if (participants.get(scope, member.participantId()).status() == ParticipantStatus.MATCHED) {
                    participants.activated(scope, member.participantId());
                }
            }
        });
    }

    private static void requireComplete(List<ChecklistItem> checklist) {
        var missing = checklist.stream()
                .filter(item -> !item.ok())
                .map(item -> new Problem.FieldError(item.code(), item.code(), item.text()))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.rule("V-10", "Пара ещё не может начать работу: выполнены не все условия.", missing);
        }
    }

    PairView pause(Scope scope, UUID id, String reason) {
        return act(scope, id, "paused", reason, pair -> pair.pause(reason));
    }

    /** A withdrawal at the same moment waits, and then finds the pair at work and pauses it. */
    private void holdConsents(Scope scope, UUID id) {
        consents.hold(members.of(scope, id).stream().map(PairMember::personId).toList());
    }

    PairView resume(Scope scope, UUID id) {
        holdConsents(scope, id);
        return act(scope, id, "resumed", null, pair -> {
            pair.resume();
            requireComplete(reader.checklist(scope, pair).stream()
                    .filter(item -> !item.code().equals("V-10.baseline"))
                    .toList());
            members.of(scope, id).forEach(PairMember::restore);
        });
    }

    PairView cancel(Scope scope, UUID id, String reason) {
        return act(scope, id, "cancelled", reason, Pair::cancel);
    }

    PairView dissolve(Scope scope, UUID id, Dissolution dissolution) {
        return act(scope, id, "dissolved", dissolution.comment(), pair -> {
            pair.dissolve(dissolution);
            if (dissolution.orderNumber() == null) {
                changes.prepare(scope, pair);
            }
            pairs.flush();
            eachFree(scope, id, participant -> participants.released(scope, participant));
        });
    }

    /** V-33, in the part that is known here: each member says what he wants next. */
    PairView complete(Scope scope, UUID id, Map<UUID, ExitChoice> choices) {
        var all = members.of(scope, id);
        var missing = all.stream()
                .filter(member -> !choices.containsKey(member.participantId()))
                .map(member -> new Problem.FieldError(
                        "exitChoices", "V-33", "Отметьте, что дальше, для каждого участника пары."))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.fields(missing);
        }
        return act(scope, id, "completed", null, pair -> {
            pair.complete();
            all.forEach(member -> member.choose(choices.get(member.participantId())));
            pairs.flush();
            eachFree(scope, id, participant -> participants.completed(scope, participant));
        });
    }

    /** Members whose last open pair this was. */
    private void eachFree(Scope scope, UUID pairId, Consumer<UUID> effect) {
        for (var member : members.of(scope, pairId)) {
            var gone = participants.get(scope, member.participantId()).status().isGone();
            if (!gone
                    && pairs.ofParticipant(scope, member.participantId(), PairStatus.BINDING)
                            .isEmpty()) {
                effect.accept(member.participantId());
            }
        }
    }

    PairView waiveBaseline(Scope scope, UUID id, UUID participantId, String reason) {
        members.get(scope, id, participantId);
        surveys.waiveBaseline(scope, participantId, reason);
        return reader.view(scope, id);
    }

    private PairView act(Scope scope, UUID id, String action, String reason, Consumer<Pair> transition) {
        var pair = pairs.get(scope, id);
        transition.accept(pair);
        audit.record(scope, "pair." + action, "pair", id, reason);
        pairs.flush();
        roadmaps.dataChanged(scope, pair.programId());
        return reader.view(scope, id);
    }
}
