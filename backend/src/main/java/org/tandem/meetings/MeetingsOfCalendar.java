package org.tandem.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.tandem.programs.roadmap.calendar.CalendarMeetings;
import org.tandem.shared.tenancy.Scope;

/** Meetings in the calendar of who takes part in them: what they are and when, not with whom and where. */
@ApplicationScoped
@Transactional
class MeetingsOfCalendar implements CalendarMeetings {

    /** A calendar need not carry the whole history. */
    private static final Duration BACK = Duration.ofDays(60);

    private static final int USUAL_MINUTES = 45;

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    @Override
    public List<CalendarMeeting> own(Scope owner) {
        if (owner.personId() == null) {
            return List.of();
        }
        return meetings.ownCalendar(owner, clock.instant().minus(BACK)).stream()
                .map(meeting -> new CalendarMeeting(
                        meeting.firstId(),
                        meeting.moves(),
                        meeting.online() ? "Встреча наставничества онлайн" : "Встреча наставничества",
                        meeting.plannedAt(),
                        meeting.plannedAt()
                                .plus(Duration.ofMinutes(
                                        meeting.minutes() == null ? USUAL_MINUTES : meeting.minutes())),
                        meeting.status() == MeetingStatus.CANCELLED,
                        "/programs/" + meeting.programId() + "/meetings/" + meeting.id()))
                .toList();
    }
}
