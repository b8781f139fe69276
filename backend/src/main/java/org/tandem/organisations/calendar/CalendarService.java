package org.tandem.organisations.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.audit.AuditLog;
import org.tandem.shared.tenancy.Scope;

/** The year as the organisation works it. */
@ApplicationScoped
@Transactional
class CalendarService {

    @Inject
    CalendarRepository own;

    @Inject
    AuditLog audit;

    /** Days that differ from an ordinary week, in their order. */
    List<CalendarDayView> year(Scope scope, int year) {
        var first = LocalDate.of(year, 1, 1);
        var differing = own.between(scope, first, first.plusYears(1).minusDays(1)).stream()
                .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        return first.datesUntil(first.plusYears(1))
                .map(day -> view(day, differing.get(day)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static CalendarDayView view(LocalDate day, CalendarDay own) {
        if (own != null) {
            return new CalendarDayView(day, own.working(), own.title(), true);
        }
        var title = CountryCalendar.title(day);
        return title == null ? null : new CalendarDayView(day, CountryCalendar.isWorking(day), title, false);
    }

    /** Own decision about a day, or back to the country's calendar. */
    void change(Scope scope, CalendarDayChange change) {
        var known = own.on(scope, change.day());
        if (change.working() == null) {
            known.ifPresent(row -> {
                own.delete(row);
                audit.record(scope, "calendar.day-reset", "calendar", row.id());
            });
            return;
        }
        var row = known.orElseGet(() -> new CalendarDay(scope, change.day()));
        row.change(change.working(), change.title());
        own.persistAndFlush(row);
        audit.record(scope, "calendar.day-set", "calendar", row.id(), change.title());
    }
}
