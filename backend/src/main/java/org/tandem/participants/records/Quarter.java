package org.tandem.participants.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A quarter of a calendar year. */
record Quarter(int year, int number) {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** The quarters that a time touches, in order. */
    static List<Quarter> between(LocalDate from, LocalDate to) {
        var quarters = new ArrayList<Quarter>();
        for (var day = of(from).firstDay(); !day.isAfter(to); day = day.plusMonths(MONTHS)) {
            quarters.add(of(day));
        }
        return quarters;
    }
}
