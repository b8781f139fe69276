package org.tandem.notifications.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.meetings.MeetingEvents;
import org.tandem.meetings.Meetings;
import org.tandem.notifications.Notice;
import org.tandem.notifications.Notifier;
import org.tandem.notifications.Topic;
import org.tandem.organisations.Organisations;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.shared.tenancy.Scope;

/** Meetings that are planned, moved and called off, for the members of the pair who did not do it themselves. */
@ApplicationScoped
class MeetingNotices {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM, EEEE, HH:mm", Locale.forLanguageTag("ru"));

    @Inject
    PairPeople people;

    @Inject
    Meetings meetings;

    @Inject
    Organisations organisations;

    @Inject
    Notifier notifier;

    void planned(@Observes MeetingEvents.Planned event) {
        var scope = event.scope();
        var meeting = meetings.calendar(PairPeople.system(scope), List.of(event.meetingId()))
                .get(0);
        // what already took place is only being written down
        if (meeting.isPast()) {
            return;
        }
        var title = event.replaces() == null ? "Назначена встреча" : "Встреча перенесена";
        tell(scope, event.pairId(), event.meetingId(), "planned", title, meeting.plannedAt());
    }

    void cancelled(@Observes MeetingEvents.Cancelled event) {
        var scope = event.scope();
        var meeting = meetings.calendar(PairPeople.system(scope), List.of(event.meetingId()))
                .get(0);
        notifier.solved(scope, key(event.meetingId(), "planned"));
        tell(scope, event.pairId(), event.meetingId(), "cancelled", "Встреча отменена", meeting.plannedAt());
    }

    /** Nobody is reminded of what he has done. */
    void answered(@Observes MeetingEvents.Answered event) {
        notifier.solved(event.scope(), FeedbackReminders.key(event.meetingId(), event.participantId()));
    }

    private void tell(Scope scope, UUID pairId, UUID meetingId, String what, String title, Instant at) {
        var pair = people.pair(scope, pairId);
        var when = WHEN.format(at.atZone(organisations.get(scope).zone()));
        var who = pair.members().stream()
                .map(member -> member.personId())
                .filter(person -> !person.equals(scope.personId()))
                .toList();
        for (var role : new Role[] {Role.MENTOR, Role.MENTEE}) {
            notifier.tellPersons(scope, side(pair, role, who), notice(pair, meetingId, what, role, title, when));
        }
    }

    private static List<UUID> side(PairFacts pair, Role role, List<UUID> among) {
        var side = role == Role.MENTOR ? List.of(PairPeople.mentor(pair)) : PairPeople.mentees(pair);
        return side.stream().filter(among::contains).toList();
    }

    private static Notice notice(PairFacts pair, UUID meetingId, String what, Role role, String title, String when) {
        var address = PairPeople.meetingPage(pair.programId(), meetingId);
        return new Notice(Topic.MEETING, key(meetingId, what), role, title, when, address);
    }

    private static String key(UUID meetingId, String what) {
        return "meeting:" + meetingId + ":" + what;
    }
}
