package org.tandem.organisations.calendar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code templates/production-calendar.json}: holidays of every year, and moved days of the years already decreed. */
final class CountryCalendar {

    record Holiday(String day, String title) {}

    record MovedDay(String day, boolean working, String title) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Source(List<Holiday> holidays, List<MovedDay> moved) {}

    private static final Map<MonthDay, String> HOLIDAYS = new HashMap<>();
    private static final Map<LocalDate, MovedDay> MOVED = new HashMap<>();

    static {
        try (var stream = CountryCalendar.class.getResourceAsStream("/templates/production-calendar.json")) {
            var source = new ObjectMapper().readValue(stream, Source.class);
            source.holidays().forEach(day -> HOLIDAYS.put(MonthDay.parse("--" + day.day()), day.title()));
            source.moved().forEach(day -> MOVED.put(LocalDate.parse(day.day()), day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CountryCalendar() {}

    static boolean isWorking(LocalDate day) {
        var moved = MOVED.get(day);
        return moved == null ? !isWeekend(day) && !HOLIDAYS.containsKey(MonthDay.from(day)) : moved.working();
    }

    /** Why the day differs from an ordinary day of the week; null if it does not. */
    static String title(LocalDate day) {
        var moved = MOVED.get(day);
        return moved == null ? HOLIDAYS.get(MonthDay.from(day)) : moved.title();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
