package org.tandem.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Side;
import org.tandem.shared.tenancy.Scope;

/** Meetings for monitoring: who is silent, who owes feedback, who does not feel safe. */
@ApplicationScoped
@Transactional
public class Meetings {

    /** A meeting that is still to come. */
    public record PlannedMeeting(UUID id, UUID pairId, MeetingType type, Instant plannedAt) {}

    /** A held meeting that lacks somebody's feedback. */
    public record FeedbackDebt(UUID meetingId, UUID pairId, Instant heldAt, int missing) {}

    /** A mentee who does not feel safe or asks for help (V-23); what he wrote stays with the meeting. */
    public record Alarm(
            UUID meetingId, UUID pairId, boolean unsafe, Instant heldAt, UUID participantId, Instant raisedAt) {}

    /**
     * A meeting as a calendar shows it.
     *
     * @param firstId the meeting it was first planned as, however often it moved
     * @param moves how often it moved
     * @param minutes length, if it is known
     */
    public record CalendarMeeting(
            UUID id,
            UUID firstId,
            int moves,
            UUID pairId,
            UUID programId,
            MeetingType type,
            MeetingStatus status,
            Instant plannedAt,
            boolean online,
            String place,
            Integer minutes,
            boolean isPast) {}

    /** Marks one member gave one meeting: a mentee's comfort or a mentor's progress. */
    public record Mark(
            UUID pairId,
            UUID meetingId,
            Instant heldAt,
            UUID participantId,
            Side side,
            Integer comfort,
            Integer progress) {}

    /**
     * A meeting that took place or should have.
     *
     * @param at when it took place or was to
     * @param problem the mentor wrote that something is wrong
     */
    public record Outcome(UUID pairId, UUID meetingId, MeetingStatus status, Instant at, boolean problem) {}

    /** A member whose feedback on a held meeting is awaited. */
    public record Owed(UUID meetingId, UUID pairId, Instant heldAt, ParticipantFacts member) {}

    @Inject
    MeetingRepository meetings;

    @Inject
    FeedbackRepository feedbacks;

    @Inject
    org.tandem.pairs.Pairs pairs;

    @Inject
    Clock clock;

    public List<PlannedMeeting> planned(Scope scope, UUID programId) {
        return meetings.ofProgram(scope, programId, MeetingStatus.PLANNED).stream()
                .map(m -> new PlannedMeeting(m.id(), m.pairId(), m.type(), m.plannedAt()))
                .toList();
    }

    public List<FeedbackDebt> debts(Scope scope, UUID programId) {
        var held = meetings.ofProgram(scope, programId, MeetingStatus.HELD);
        var facts = pairs.byIds(scope, held.stream().map(Meeting::pairId).toList());
        var given = feedbacks.of(scope, held.stream().map(Meeting::id).toList());
        var debts = new ArrayList<FeedbackDebt>();
        for (var meeting : held) {
            PairFacts pair = facts.get(meeting.pairId());
            var own = given.stream()
                    .filter(f -> f.meetingId().equals(meeting.id()))
                    .toList();
            var missing = MeetingReader.debts(meeting, pair, own).size();
            debts.add(new FeedbackDebt(meeting.id(), meeting.pairId(), meeting.heldAt(), missing));
        }
        return debts;
    }

    /** Alarms of meetings held since a moment, the latest first. */
    public List<Alarm> alarms(Scope scope, UUID programId, Instant since) {
        return meetings.getEntityManager()
                .createQuery(
                        "select m.id, m.pairId, f.safe, m.heldAt, f.participantId, f.givenAt from Feedback f join Meeting m"
                                + " on m.organisationId = f.organisationId and m.id = f.meetingId"
                                + " where f.organisationId = :organisation and m.programId = :program"
                                + " and m.heldAt >= :since and (f.safe = false or f.helpNeeded = true)"
                                + " order by m.heldAt desc",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Alarm(
                        (UUID) row[0],
                        (UUID) row[1],
                        Boolean.FALSE.equals(row[2]),
                        (Instant) row[3],
                        (UUID) row[4],
                        (Instant) row[5]))
                .toList();
    }

    /** Last time each pair of the programme met, by pair; a pair that never did is absent. */
    public java.util.Map<UUID, Instant> lastHeld(Scope scope, UUID programId) {
        var last = new java.util.HashMap<UUID, Instant>();
        meetings.getEntityManager()
                .createQuery(
                        "select pairId, max(heldAt) from Meeting where organisationId = :organisation"
                                + " and programId = :program and heldAt is not null group by pairId",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultStream()
                .forEach(row -> last.put((UUID) row[0], (Instant) row[1]));
        return last;
    }

    /** How many meetings of the programme took place since a moment. */
    public long heldSince(Scope scope, UUID programId, Instant since) {
        return meetings.count(
                "organisationId = ?1 and programId = ?2 and heldAt >= ?3", scope.organisationId(), programId, since);
    }

    /** Meetings as calendars show them, with the number of their moves; unknown ids are left out. */
    public List<CalendarMeeting> calendar(Scope scope, java.util.Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : chained(scope, meetings.list("organisationId = ?1 and id in ?2", scope.organisationId(), ids));
    }

    /** Meetings of the caller's own pairs since a moment, those that moved away left out; the earliest first. */
    public List<CalendarMeeting> ownCalendar(Scope scope, Instant since) {
        var own = pairs.visibleIds(
                new Scope(scope.organisationId(), scope.accountId(), scope.personId(), java.util.Set.of()));
        return own.isEmpty()
                ? List.of()
                : chained(
                        scope,
                        meetings.list(
                                "organisationId = ?1 and pairId in ?2 and plannedAt >= ?3 and status <> ?4"
                                        + " order by plannedAt, id",
                                scope.organisationId(),
                                own,
                                since,
                                MeetingStatus.RESCHEDULED));
    }

    private List<CalendarMeeting> chained(Scope scope, List<Meeting> found) {
        var now = clock.instant();
        return found.stream()
                .map(meeting -> {
                    var first = meeting;
                    var moves = 0;
                    while (first.replacesId() != null) {
                        first = meetings.get(scope, first.replacesId());
                        moves++;
                    }
                    return meeting.calendar(first.id(), moves, now);
                })
                .toList();
    }

    /** Whose feedback is awaited in a programme, the oldest meeting first. */
    public List<Owed> owed(Scope scope, UUID programId) {
        var held = meetings.ofProgram(scope, programId, MeetingStatus.HELD);
        var facts = pairs.byIds(scope, held.stream().map(Meeting::pairId).toList());
        var given = feedbacks.of(scope, held.stream().map(Meeting::id).toList());
        var owed = new ArrayList<Owed>();
        for (var meeting : held) {
            var answered = given.stream()
                    .filter(f -> f.meetingId().equals(meeting.id()))
                    .map(Feedback::participantId)
                    .toList();
            facts.get(meeting.pairId()).members().stream()
                    .filter(member -> !answered.contains(member.id()))
                    .forEach(member -> owed.add(new Owed(meeting.id(), meeting.pairId(), meeting.heldAt(), member)));
        }
        return owed;
    }

    /** All marks of the programme's meetings. */
    public List<Mark> marks(Scope scope, UUID programId) {
        return meetings.getEntityManager()
                .createQuery(
                        "select m.pairId, m.id, m.heldAt, f.participantId, f.side, f.comfort, f.progress"
                                + " from Feedback f join Meeting m on m.organisationId = f.organisationId"
                                + " and m.id = f.meetingId where f.organisationId = :organisation"
                                + " and m.programId = :program and m.heldAt is not null"
                                + " and (f.side = :mentee and f.comfort is not null"
                                + " or f.side = :mentor and f.progress is not null)",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("mentee", Side.MENTEE)
                .setParameter("mentor", Side.MENTOR)
                .getResultStream()
                .map(row -> new Mark(
                        (UUID) row[0],
                        (UUID) row[1],
                        (Instant) row[2],
                        (UUID) row[3],
                        (Side) row[4],
                        (Integer) row[5],
                        (Integer) row[6]))
                .toList();
    }

    /** Meetings of the programme that took place or were missed. */
    public List<Outcome> outcomes(Scope scope, UUID programId) {
        return meetings.getEntityManager()
                .createQuery(
                        "select pairId, id, status, coalesce(heldAt, plannedAt), problem from Meeting"
                                + " where organisationId = :organisation and programId = :program"
                                + " and status in :statuses",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("statuses", List.of(MeetingStatus.MISSED, MeetingStatus.HELD, MeetingStatus.CLOSED))
                .getResultStream()
                .map(row -> new Outcome(
                        (UUID) row[0], (UUID) row[1], (MeetingStatus) row[2], (Instant) row[3], (boolean) row[4]))
                .toList();
    }
}
