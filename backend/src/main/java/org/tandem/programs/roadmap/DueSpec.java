package org.tandem.programs.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.tandem.shared.problem.Problem;

/**
 * The term of an activity in one of the kinds people write (domain §3.2). Only the fields of its kind are set.
 *
 * @param month {@code 2026-09}
 * @param yearTo calendar year in which the last school year ends
 * @param event what a relative term counts from, e.g. {@code model_chosen}
 * @param offsetDays calendar days after the event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueSpec(
        @NotNull DueKind kind,
        LocalDate date,
        LocalDate from,
        LocalDate to,
        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String monthTo,
        @Min(2000) @Max(2100) Integer yearFrom,
        @Min(2000) @Max(2100) Integer yearTo,
        @Valid Recurrence recurrence,
        @Size(max = 60) String event,
        @Min(0) @Max(3650) Integer offsetDays) {

    /**
     * Ends of the term inside a programme; a month ends on its last day. An element is null where no end can be
     * computed: such a term never becomes overdue.
     */
    List<LocalDate> ends(LocalDate programStart, LocalDate programEnd) {
        return switch (kind) {
            case EXACT_DATE, BY_DATE -> List.of(date);
            case DATE_RANGE -> List.of(to);
            case MONTH -> List.of(YearMonth.parse(month).atEndOfMonth());
            case MONTH_RANGE -> List.of(YearMonth.parse(monthTo).atEndOfMonth());
            case SCHOOL_YEARS -> List.of(LocalDate.of(yearTo, 8, 31));
            case WHOLE_PERIOD, BY_PROGRAMME -> List.of(programEnd);
            case RECURRING -> recurrence.between(programStart, programEnd);
            case RELATIVE, EXTERNAL, NONE -> java.util.Collections.singletonList(null);
        };
    }

    /** Refuses a term whose kind lacks its own fields. */
    void check() {
        switch (kind) {
            case EXACT_DATE, BY_DATE -> need(date, "due.date", "Укажите дату.");
            case DATE_RANGE -> {
                need(from, "due.from", "Укажите начало.");
                need(to, "due.to", "Укажите окончание.");
                order(!to.isBefore(from), "due.to");
            }
            case MONTH -> need(month, "due.month", "Укажите месяц.");
            case MONTH_RANGE -> {
                need(month, "due.month", "Укажите первый месяц.");
                need(monthTo, "due.monthTo", "Укажите последний месяц.");
                order(monthTo.compareTo(month) >= 0, "due.monthTo");
            }
            case SCHOOL_YEARS -> {
                need(yearFrom, "due.yearFrom", "Укажите год начала.");
                need(yearTo, "due.yearTo", "Укажите год окончания.");
                order(yearTo >= yearFrom, "due.yearTo");
            }
            case RECURRING -> {
                need(recurrence, "due.recurrence", "Укажите, как часто повторяется.");
                if (recurrence.every() == Recurrence.Every.YEARLY) {
                    need(recurrence.months(), "due.recurrence.months", "Укажите месяцы.");
                    order(!recurrence.months().isEmpty(), "due.recurrence.months");
                }
            }
            case RELATIVE -> {
                need(event, "due.event", "Укажите событие, от которого считается срок.");
                need(offsetDays, "due.offsetDays", "Укажите число дней.");
            }
            case WHOLE_PERIOD, EXTERNAL, BY_PROGRAMME, NONE -> {
                // the kind says it all
            }
        }
    }

    private static void need(Object value, String field, String message) {
        if (value == null) {
            throw Problem.field(field, "required", message);
        }
    }

    private static void order(boolean right, String field) {
        if (!right) {
            throw Problem.field(field, "period", "Окончание не может быть раньше начала.");
        }
    }

    /** The same term with another habit towards days off; only a recurring one has such. */
    DueSpec with(ShiftPolicy policy) {
        return recurrence == null
                ? this
                : new DueSpec(
                        kind,
                        date,
                        from,
                        to,
                        month,
                        monthTo,
                        yearFrom,
                        yearTo,
                        recurrence.with(policy),
                        event,
                        offsetDays);
    }

    /** The same term some years later; 29 February becomes 28 where the year has none. */
    DueSpec shifted(int years) {
        return new DueSpec(
                kind,
                date == null ? null : date.plusYears(years),
                from == null ? null : from.plusYears(years),
                to == null ? null : to.plusYears(years),
                month == null ? null : YearMonth.parse(month).plusYears(years).toString(),
                monthTo == null
                        ? null
                        : YearMonth.parse(monthTo).plusYears(years).toString(),
                yearFrom == null ? null : yearFrom + years,
                yearTo == null ? null : yearTo + years,
                recurrence,
                event,
                offsetDays);
    }
}
