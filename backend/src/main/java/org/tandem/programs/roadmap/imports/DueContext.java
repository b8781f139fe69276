package org.tandem.programs.roadmap.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The programme a term is read for: it tells the year where people leave it out.
 *
 * @param schoolYear calendar year in which the school year begins
 */
record DueContext(int schoolYear, LocalDate startsOn, LocalDate endsOn) {

    private static final int AUGUST = 8;
    private static final int LONGER_THAN_A_YEAR = 400;

    /** A month without its year: from August on it belongs to the beginning of the school year. */
    YearMonth month(int month) {
        return YearMonth.of(month >= AUGUST ? schoolYear : schoolYear + 1, month);
    }

    /** In a programme of several years a bare «Май» means every May. */
    boolean spansYears() {
        return ChronoUnit.DAYS.between(startsOn, endsOn) > LONGER_THAN_A_YEAR;
    }

    /** Preparations may begin in the same calendar year before the programme; nothing may end after it. */
    boolean holds(LocalDate from, LocalDate to) {
        return from.getYear() >= startsOn.getYear() && !to.isAfter(endsOn);
    }
}
