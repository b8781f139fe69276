package org.tandem.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.pairs.Pairs.PairFacts;
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
    public record Alarm(UUID meetingId, UUID pairId, boolean unsafe, Instant heldAt) {}

    @Inject
    MeetingRepository meetings;

    @Inject
    FeedbackRepository feedbacks;

    @Inject
    org.tandem.pairs.Pairs pairs;

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
                        "select m.id, m.pairId, f.safe, m.heldAt from Feedback f join Meeting m"
                                + " on m.organisationId = f.organisationId and m.id = f.meetingId"
                                + " where f.organisationId = :organisation and m.programId = :program"
                                + " and m.heldAt >= :since and (f.safe = false or f.helpNeeded = true)"
                                + " order by m.heldAt desc",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Alarm((UUID) row[0], (UUID) row[1], Boolean.FALSE.equals(row[2]), (Instant) row[3]))
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
}
