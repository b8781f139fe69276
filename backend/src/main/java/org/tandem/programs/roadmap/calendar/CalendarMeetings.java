package org.tandem.programs.roadmap.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Who knows of things with an hour that belong into somebody's own calendar: the meetings of his pairs. */
public interface CalendarMeetings {

    /**
     * One of them; names nobody, since calendars live on foreign servers too.
     *
     * @param id stays the same when it moves
     * @param moves how often it moved
     * @param address page where the rest stands, from the root of the interface
     */
    record CalendarMeeting(
            UUID id, int moves, String title, Instant from, Instant to, boolean cancelled, String address) {}

    /** Those of the owner's own pairs. */
    List<CalendarMeeting> own(Scope owner);
}
