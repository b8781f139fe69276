package org.tandem.shared.time;

import java.time.LocalDate;

/**
 * School year from 1 September to 31 August.
 *
 * @param start calendar year in which it begins: 2026 means 2026/27
 */
public record SchoolYear(int start) {

    public static SchoolYear of(LocalDate date) {
        return new SchoolYear(date.getMonthValue() >= 9 ? date.getYear() : date.getYear() - 1);
    }

    /** «2026/27». */
    public String label() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, 9, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, 8, 31);
    }
}
