package org.tandem.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.participants.ParticipantFacts;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Mandatory feedback after each meeting (R-060, V-22); with the last one the meeting closes. */
@ApplicationScoped
@Transactional
class FeedbackService {

    @Inject
    MeetingRepository meetings;

    @Inject
    FeedbackRepository feedbacks;

    @Inject
    Pairs pairs;

    @Inject
    AuditLog audit;

    @Inject
    Event<MeetingEvents.Answered> answered;

    @Inject
    Event<MeetingEvents.Alarmed> alarmed;

    @Inject
    Clock clock;

    UUID give(Scope scope, UUID meetingId, FeedbackFacts facts) {
        var meeting = meetings.get(scope, meetingId);
        var pair = pairs.get(scope, meeting.pairId());
        var member = answering(scope, pair, facts.participantId());
        meeting.requireHeld();
        facts.check(member.side());
        requireFirst(scope, meetingId, member.id());
        var feedback = Feedback.given(scope, meetingId, member.side(), facts, clock.instant());
        feedbacks.persist(feedback);
        audit.record(scope, "meeting.feedback", "meeting", meetingId);
        closeIfComplete(scope, meeting, pair);
        answered.fire(new MeetingEvents.Answered(scope, meetingId, member.id()));
        if (feedback.isUnsafe() || feedback.asksForHelp()) {
            alarmed.fire(new MeetingEvents.Alarmed(scope, meetingId, pair.id(), member.id(), feedback.isUnsafe()));
        }
        return meetingId;
    }

    UUID waive(Scope scope, UUID meetingId, UUID participantId, String reason) {
        var meeting = meetings.get(scope, meetingId);
        var pair = pairs.get(scope, meeting.pairId());
        var member = member(pair, participantId);
        if (member.side() == org.tandem.participants.Side.MENTOR) {
            throw Problem.rule("V-22", "Обратная связь наставника обязательна: снять её нельзя.");
        }
        meeting.requireHeld();
        requireFirst(scope, meetingId, participantId);
        feedbacks.persist(Feedback.waived(scope, meetingId, participantId, member.side(), reason, clock.instant()));
        audit.record(scope, "meeting.feedback-waived", "meeting", meetingId, reason);
        closeIfComplete(scope, meeting, pair);
        answered.fire(new MeetingEvents.Answered(scope, meetingId, participantId));
        return meetingId;
    }

    /** Staff writes down for anybody, a member only for himself. */
    private static ParticipantFacts answering(Scope scope, PairFacts pair, UUID participantId) {
        var member = member(pair, participantId);
        var staff = scope.hasAny(Role.Names.CURATOR, Role.Names.DIRECTOR, Role.Names.PSYCHOLOGIST);
        if (!staff && !member.personId().equals(scope.personId())) {
            throw Problem.notFound();
        }
        return member;
    }

    private static ParticipantFacts member(PairFacts pair, UUID participantId) {
        return pair.members().stream()
                .filter(m -> m.id().equals(participantId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void requireFirst(Scope scope, UUID meetingId, UUID participantId) {
        if (feedbacks.of(scope, List.of(meetingId)).stream()
                .anyMatch(f -> f.participantId().equals(participantId))) {
            throw Problem.wrongState("Обратная связь этого участника уже есть.");
        }
    }

    private void closeIfComplete(Scope scope, Meeting meeting, PairFacts pair) {
        feedbacks.flush();
        if (MeetingReader.debts(meeting, pair, feedbacks.of(scope, List.of(meeting.id())))
                .isEmpty()) {
            meeting.close();
            meetings.flush();
        }
    }
}
