package org.tandem.documents.rendering;

import java.time.LocalDate;
import org.tandem.shared.time.SchoolYear;

/** Dates as official papers write them; the parts hold together at the end of a line. */
public final class RussianDates {

    private static final String[] MONTHS = {
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря"
    };

    private RussianDates() {}

    /** «12 октября 2026 г.»; null for null. */
    public static String full(LocalDate date) {
        return date == null
                ? null
                : date.getDayOfMonth() + "\u00A0" + MONTHS[date.getMonthValue() - 1] + " " + date.getYear()
                        + "\u00A0г.";
    }

    /** «12.10.2026»; null for null. */
    public static String brief(LocalDate date) {
        return date == null
                ? null
                : String.format("%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** «2026/27» for the school year that begins in the year. */
    public static String schoolYear(int start) {
        return new SchoolYear(start).label();
    }
}
