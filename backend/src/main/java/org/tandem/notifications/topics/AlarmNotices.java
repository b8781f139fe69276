package org.tandem.notifications.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.access.Role;
import org.tandem.meetings.MeetingEvents;
import org.tandem.notifications.Notice;
import org.tandem.notifications.Notifier;
import org.tandem.notifications.Topic;

/** V-23: a child who does not feel safe comes up to curator and psychologist at once, and never to the mentor. */
@ApplicationScoped
class AlarmNotices {

    @Inject
    PairPeople people;

    @Inject
    Notifier notifier;

    void raised(@Observes MeetingEvents.Alarmed alarm) {
        var scope = alarm.scope();
        var pair = people.pair(scope, alarm.pairId());
        var title = alarm.unsafe()
                ? "Наставляемый не чувствует себя в безопасности"
                : "Наставляемый просит помощи куратора";
        for (var role : new Role[] {Role.CURATOR, Role.PSYCHOLOGIST}) {
            var notice = new Notice(
                    Topic.SAFETY_ALERT,
                    key(alarm.meetingId(), alarm.participantId()),
                    role,
                    title,
                    pair.title(),
                    "/programs/" + pair.programId() + "/care",
                    true);
            people.guards(scope, pair, role).forEach(account -> notifier.tell(scope, account.id(), notice));
        }
    }

    static String key(java.util.UUID meetingId, java.util.UUID participantId) {
        return "alarm:" + meetingId + ":" + participantId;
    }
}
