package org.tandem.notifications.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.meetings.Meetings;
import org.tandem.notifications.Notice;
import org.tandem.notifications.Notifier;
import org.tandem.notifications.Topic;
import org.tandem.organisations.Organisations;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs;
import org.tandem.participants.Side;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** V-22: who owes feedback is reminded every day from the day after; the curator hears of it when the grace is over. */
@ApplicationScoped
class FeedbackReminders implements Planner {

    private static final int GRACE_DAYS = 3;

    @Inject
    Programs programs;

    @Inject
    Pairs pairs;

    @Inject
    Meetings meetings;

    @Inject
    Organisations organisations;

    @Inject
    Notifier notifier;

    @Override
    public void look(Scope scope, LocalDate today) {
        var zone = organisations.get(scope).zone();
        for (var program : programs.open(scope)) {
            var working = pairs.inProgram(scope, program.id(), Set.of(PairStatus.ACTIVE, PairStatus.COMPLETING));
            for (var owed : meetings.owed(scope, program.id())) {
                var days = today.toEpochDay()
                        - LocalDate.ofInstant(owed.heldAt(), zone).toEpochDay();
                // a pair that stands still is not pressed
                if (days < 1 || !working.containsKey(owed.pairId())) {
                    continue;
                }
                remind(scope, program.id(), owed, today, days > GRACE_DAYS);
                if (days > GRACE_DAYS) {
                    notifier.tellRole(
                            scope,
                            new Notice(
                                    Topic.FEEDBACK_DUE,
                                    "feedback-late:" + owed.meetingId(),
                                    Role.CURATOR,
                                    "Нет отзыва о встрече: прошло больше трёх дней",
                                    working.get(owed.pairId()).title(),
                                    PairPeople.meetingPage(program.id(), owed.meetingId())));
                }
            }
        }
    }

    private void remind(Scope scope, UUID programId, Meetings.Owed owed, LocalDate today, boolean late) {
        var key = key(owed.meetingId(), owed.member().id());
        var mentor = owed.member().side() == Side.MENTOR;
        // of several reminders only the last one stays unread
        notifier.solved(scope, key);
        notifier.tellPersons(
                scope,
                List.of(owed.member().personId()),
                new Notice(
                        Topic.FEEDBACK_DUE,
                        key + ":" + today,
                        mentor ? Role.MENTOR : Role.MENTEE,
                        mentor && late
                                ? "Напишите отзыв о встрече: без него не записать следующую"
                                : "Встреча ждёт вашего отзыва",
                        null,
                        PairPeople.meetingPage(programId, owed.meetingId())));
    }

    static String key(UUID meetingId, UUID participantId) {
        return "feedback:" + meetingId + ":" + participantId;
    }
}
