package org.tandem.programs.roadmap;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term that comes again.
 *
 * @param day day of the month for {@code monthly}, 31 means the last
 * @param months months 1–12 for {@code yearly}
 * @param shiftPolicy what happens to a day off; null leaves it where it is (domain §9.4)
 */
public record Recurrence(
        @NotNull Every every,
        @Min(1) @Max(31) @Schema(nullable = true) Integer day,
        @Size(max = 12) @Schema(nullable = true) List<@NotNull @Min(1) @Max(12) Integer> months,
        @Schema(nullable = true) ShiftPolicy shiftPolicy) {

    /** A recurrence that takes days off as they come (domain §9.4). */
    public Recurrence(Every every, Integer day, List<Integer> months) {
        this(every, day, months, null);
    }

    /** Step of a recurrence. */
    public enum Every {
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY
    }

    private static final Set<Month> QUARTER_ENDS = Set.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);

    /** Half-years of a school end with December and May. */
    private static final Set<Month> HALF_YEAR_ENDS = Set.of(Month.DECEMBER, Month.MAY);

    /** Due days inside the period, in order. */
    List<LocalDate> between(LocalDate from, LocalDate to) {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .filter(this::fallsIn)
                .map(this::dayIn)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .map(day -> shiftPolicy == null ? day : shiftPolicy.apply(day))
                .distinct()
                .toList();
    }

    Recurrence with(ShiftPolicy policy) {
        return new Recurrence(every, day, months, policy);
    }

    private boolean fallsIn(YearMonth month) {
        return switch (every) {
            case MONTHLY -> true;
            case QUARTERLY -> QUARTER_ENDS.contains(month.getMonth());
            case HALF_YEARLY -> HALF_YEAR_ENDS.contains(month.getMonth());
            case YEARLY -> months != null && months.contains(month.getMonthValue());
        };
    }

    private LocalDate dayIn(YearMonth month) {
        return every == Every.MONTHLY && day != null
                ? month.atDay(Math.min(day, month.lengthOfMonth()))
                : month.atEndOfMonth();
    }
}
