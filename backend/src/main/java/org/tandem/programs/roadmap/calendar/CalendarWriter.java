package org.tandem.programs.roadmap.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.tandem.programs.roadmap.Roadmaps.CalendarEntry;
import org.tandem.programs.roadmap.calendar.CalendarMeetings.CalendarMeeting;

/** Writes RFC 5545: an all-day event for each term and an hour for each meeting, known by its id however it moves. */
final class CalendarWriter {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration REFRESH = Duration.builder().hours(6).build();

    private static final Duration HOUR_BEFORE =
            Duration.builder().prior(true).hours(1).build();

    private CalendarWriter() {}

    /**
     * @param today becomes the stamp of every event, so that a day without changes gives the same text
     * @param remindDays days before the last day of an open term on which its reminder rings; null for none
     */
    static String write(
            String name,
            String baseUrl,
            LocalDate today,
            Integer remindDays,
            List<CalendarEntry> entries,
            List<CalendarMeeting> meetings) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Tandem//Roadmap//RU");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(REFRESH);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT6H");
        var stamp = Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant());
        for (var entry : entries) {
            var event = event(entry, baseUrl, stamp);
            if (remindDays != null && !entry.done() && !entry.cancelled()) {
                event.addAlarm(reminder(entry, remindDays));
            }
            calendar.addEvent(event);
        }
        meetings.forEach(meeting -> calendar.addEvent(event(meeting, baseUrl, stamp)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent event(CalendarEntry entry, String baseUrl, java.util.Date stamp) {
        var event = new VEvent();
        event.setUid(new Uid(entry.id() + "@tandem"));
        event.setDateTimeStamp(stamp);
        event.setSequence(entry.version());
        event.setSummary(entry.done() ? "✓ " + entry.title() : entry.title());
        event.setDescription("Срок: " + entry.dueText() + "\n" + entry.program());
        event.setUrl(baseUrl + "/programs/" + entry.programId() + "/roadmap");
        event.setDateStart(day(entry.from()));
        // the end of an all-day event is the day after
        event.setDateEnd(day(entry.to().plusDays(1)));
        event.setTransparency(true);
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    /** Known by the id it was first planned with: moved, it moves in the calendar; called off, it says so. */
    private static VEvent event(CalendarMeeting meeting, String baseUrl, java.util.Date stamp) {
        var event = new VEvent();
        event.setUid(new Uid(meeting.id() + "@tandem"));
        event.setDateTimeStamp(stamp);
        event.setSequence(2 * meeting.moves() + (meeting.cancelled() ? 1 : 0));
        event.setSummary(meeting.title());
        event.setDescription("Подробности – в Тандеме");
        event.setUrl(baseUrl + meeting.address());
        event.setDateStart(java.util.Date.from(meeting.from()));
        event.setDateEnd(java.util.Date.from(meeting.to()));
        event.setStatus(meeting.cancelled() ? Status.cancelled() : Status.confirmed());
        if (!meeting.cancelled()) {
            event.addAlarm(VAlarm.display(new Trigger(HOUR_BEFORE, Related.START), meeting.title()));
        }
        return event;
    }

    /** Rings in the morning; a term of several days ends on its last one, so the reminder counts from there. */
    private static VAlarm reminder(CalendarEntry entry, int days) {
        var morning = entry.to().minusDays(days).atTime(MORNING);
        var before = java.time.Duration.between(entry.to().plusDays(1).atStartOfDay(), morning);
        var trigger = Duration.builder()
                .prior(before.isNegative())
                .minutes((int) before.abs().toMinutes())
                .build();
        return VAlarm.display(new Trigger(trigger, Related.END), entry.title());
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }
}
