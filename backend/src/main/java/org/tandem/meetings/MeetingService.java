package org.tandem.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.plans.Plans;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Planning meetings and writing down what happened at them. */
@ApplicationScoped
@Transactional
class MeetingService {

    @Inject
    MeetingRepository meetings;

    @Inject
    FeedbackRules feedbackRules;

    @Inject
    MeetingReader reader;

    @Inject
    Pairs pairs;

    @Inject
    Plans plans;

    @Inject
    PlanGate planGate;

    @Inject
    Programs programs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Event<MeetingEvents.Planned> planned;

    @Inject
    Event<MeetingEvents.Cancelled> cancelled;

    @Inject
    Clock clock;

    /** What may come next for a pair, with the reason for each type that may not. */
    NextMeetings next(Scope scope, UUID pairId) {
        var pair = pairs.get(scope, pairId);
        var profile = programs.get(scope, pair.programId()).meetingProfile();
        var standing = types(meetings.ofPair(scope, pairId), MeetingStatus.STANDING);
        return NextMeetings.of(profile, standing, pair.status(), type -> planGate.refusal(scope, pairId, type));
    }

    UUID plan(Scope scope, NewMeeting request) {
        var pair = pairs.get(scope, request.pairId());
        v21PairIsAtWork(pair, request.type());
        var all = meetings.ofPair(scope, pair.id());
        inOrder(scope, pair, types(all, MeetingStatus.STANDING), request.type());
        var ordinal = (int) all.stream()
                        .filter(m -> MeetingStatus.STANDING.contains(m.status()))
                        .count()
                + 1;
        var meeting = new Meeting(scope, pair.programId(), request, ordinal);
        meetings.persist(meeting);
        audit.record(scope, "meeting.planned", "meeting", meeting.id());
        meetings.flush();
        planned.fire(new MeetingEvents.Planned(scope, meeting.id(), pair.id(), null));
        return meeting.id();
    }

    private void inOrder(Scope scope, PairFacts pair, Collection<MeetingType> standing, MeetingType wanted) {
        var profile = programs.get(scope, pair.programId()).meetingProfile();
        MeetingChain.refusal(profile, standing, wanted).ifPresent(refusal -> {
            throw Problem.rule(refusal.rule(), refusal.text());
        });
        planGate.refusal(scope, pair.id(), wanted).ifPresent(refusal -> {
            throw Problem.rule(refusal.rule(), refusal.text());
        });
    }

    private static List<MeetingType> types(List<Meeting> all, Collection<MeetingStatus> statuses) {
        return all.stream()
                .filter(meeting -> statuses.contains(meeting.status()))
                .map(Meeting::type)
                .toList();
    }

    private static void v21PairIsAtWork(PairFacts pair, MeetingType type) {
        var reflection = type == MeetingType.GROUP_REFLECTION && pair.status() == PairStatus.COMPLETING;
        if (pair.status() != PairStatus.ACTIVE && !reflection) {
            throw Problem.rule(
                    "V-21", "Встречи бывают только у работающей пары. Сначала запустите её или возобновите.");
        }
    }

    UUID hold(Scope scope, UUID id, MeetingRecord record) {
        var meeting = own(scope, id);
        var pair = pairs.get(scope, meeting.pairId());
        v21PairIsAtWork(pair, meeting.type());
        v21HeldWithinThePair(scope, pair, record.heldAt());
        requireMembers(pair, record.attendeeIds());
        var all = meetings.ofPair(scope, pair.id());
        inOrder(scope, pair, types(all, MeetingStatus.TOOK_PLACE), meeting.type());
        feedbackRules.v22FormerMeetingsHaveTheMentorsFeedback(scope, pair, all, clock.instant());
        meeting.hold(record, scope.accountId(), clock.instant());
        if (meeting.type() == MeetingType.FINAL) {
            planGate.v24EveryTaskIsMarked(scope, pair.id());
            pairs.finalMeetingHeld(scope, pair.id());
        }
        if (meeting.type() == MeetingType.PLANNING) {
            plans.begin(scope, pair);
        }
        audit.record(scope, "meeting.held", "meeting", id);
        meetings.flush();
        return id;
    }

    private void v21HeldWithinThePair(Scope scope, PairFacts pair, Instant heldAt) {
        if (heldAt.isAfter(clock.instant())) {
            throw Problem.field("heldAt", "V-21", "Встреча ещё не прошла: дата в будущем.");
        }
        var day = LocalDate.ofInstant(heldAt, organisations.get(scope).zone());
        if (pair.activatedOn() != null && day.isBefore(pair.activatedOn()) && day.isBefore(pair.startsOn())) {
            throw Problem.field("heldAt", "V-21", "Встреча не может быть раньше начала работы пары.");
        }
    }

    private static void requireMembers(PairFacts pair, List<UUID> attendees) {
        var known = pair.members().stream().map(member -> member.id()).toList();
        if (!known.containsAll(attendees)) {
            throw Problem.field("attendeeIds", "not-a-member", "На встрече отмечают только участников этой пары.");
        }
    }

    MeetingView correct(Scope scope, UUID id, int version, MeetingRecord record) {
        return act(scope, id, "corrected", record.reason(), meeting -> {
            meeting.expect(version);
            var pair = pairs.get(scope, meeting.pairId());
            v21HeldWithinThePair(scope, pair, record.heldAt());
            requireMembers(pair, record.attendeeIds());
            var curator = scope.hasAny(Role.Names.CURATOR, Role.Names.DIRECTOR);
            meeting.correct(record, scope, curator, clock.instant());
        });
    }

    MeetingView reschedule(Scope scope, UUID id, Instant at, String reason) {
        var meeting = own(scope, id);
        var next = meeting.reschedule(scope, at, reason);
        // the old row must leave the «once» index before the new one enters it
        meetings.flush();
        meetings.persist(next);
        audit.record(scope, "meeting.rescheduled", "meeting", id, reason);
        meetings.flush();
        planned.fire(new MeetingEvents.Planned(scope, next.id(), next.pairId(), id));
        return reader.view(scope, next.id());
    }

    MeetingView cancel(Scope scope, UUID id, String reason) {
        return act(scope, id, "cancelled", reason, meeting -> {
            meeting.cancel(reason);
            cancelled.fire(new MeetingEvents.Cancelled(scope, id, meeting.pairId()));
        });
    }

    MeetingView miss(Scope scope, UUID id, MissedBy who, String reason) {
        return act(scope, id, "missed", reason, meeting -> meeting.miss(who, reason));
    }

    private MeetingView act(Scope scope, UUID id, String action, String reason, Consumer<Meeting> transition) {
        var meeting = own(scope, id);
        transition.accept(meeting);
        audit.record(scope, "meeting." + action, "meeting", id, reason);
        meetings.flush();
        return reader.view(scope, id);
    }

    /** The meeting of a pair the caller may see and, unless he is staff, leads as its mentor. */
    private Meeting own(Scope scope, UUID id) {
        var meeting = meetings.get(scope, id);
        var pair = pairs.get(scope, meeting.pairId());
        var staff = scope.hasAny(Role.Names.CURATOR, Role.Names.DIRECTOR);
        if (!staff && !pair.mentor().personId().equals(scope.personId())) {
            throw Problem.notFound();
        }
        return meeting;
    }
}
