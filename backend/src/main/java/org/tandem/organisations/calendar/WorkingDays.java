package org.tandem.organisations.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.tandem.shared.tenancy.Scope;

/** Counts terms in working days by the organisation's production calendar (V-38). */
@ApplicationScoped
@Transactional
public class WorkingDays {

    /** No run of days off is longer, so a term is found within this many days for each working day and some more. */
    private static final int LONGEST_REST = 30;

    @Inject
    CalendarRepository own;

    /**
     * The last day of a term: it begins on the day after the event (ст. 191 ГК РФ).
     *
     * @param days how many working days, 1 or more
     */
    public LocalDate plus(Scope scope, LocalDate event, int days) {
        var until = event.plusDays(3L * days + LONGEST_REST);
        var differing = own.between(scope, event, until).stream()
                .collect(Collectors.toMap(CalendarDay::day, CalendarDay::working));
        var left = days;
        var day = event;
        while (left > 0) {
            day = day.plusDays(1);
            if (differing.getOrDefault(day, CountryCalendar.isWorking(day))) {
                left--;
            }
        }
        return day;
    }
}
