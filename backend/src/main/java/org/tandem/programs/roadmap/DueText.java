package org.tandem.programs.roadmap;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a term in Russian the way a roadmap prints it. */
public final class DueText {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private DueText() {}

    /** The term in words; empty for none. */
    public static String of(DueSpec due) {
        return switch (due.kind()) {
            case EXACT_DATE -> day(due.date());
            case BY_DATE -> "до " + day(due.date());
            case DATE_RANGE -> "с " + range(due.from(), due.to());
            case MONTH -> month(due.month());
            case MONTH_RANGE -> month(due.month()) + " – " + month(due.monthTo());
            case SCHOOL_YEARS ->
                due.yearTo() - due.yearFrom() <= 1
                        ? due.yearFrom() + "/" + due.yearTo() + " учебный год"
                        : due.yearFrom() + "–" + due.yearTo() + " учебные годы";
            case WHOLE_PERIOD -> "в течение всего периода";
            case RECURRING -> recurrence(due.recurrence());
            case RELATIVE ->
                "в течение " + due.offsetDays() + " дн. "
                        + (due.event().equals("model_chosen")
                                ? "с даты определения модели"
                                : "после события: " + due.event());
            case EXTERNAL -> "в сроки, которые установит Минпросвещения России";
            case BY_PROGRAMME -> "в сроки программ наставничества";
            case NONE -> "";
        };
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + genitive(date.getMonth()) + " " + date.getYear();
    }

    private static String range(LocalDate from, LocalDate to) {
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + " по " + day(to);
        }
        return (from.getYear() == to.getYear() ? from.getDayOfMonth() + " " + genitive(from.getMonth()) : day(from))
                + " по " + day(to);
    }

    private static String month(String text) {
        var month = YearMonth.parse(text);
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN) + " " + month.getYear();
    }

    private static String genitive(Month month) {
        return month.getDisplayName(TextStyle.FULL, RUSSIAN);
    }

    private static String recurrence(Recurrence recurrence) {
        return switch (recurrence.every()) {
            case MONTHLY -> recurrence.day() == null ? "ежемесячно" : "ежемесячно " + recurrence.day() + " числа";
            case QUARTERLY -> "ежеквартально";
            case HALF_YEARLY -> "раз в полгода";
            case YEARLY ->
                "ежегодно в "
                        + recurrence.months().stream()
                                .map(m -> prepositional(Month.of(m)))
                                .collect(Collectors.joining(", "));
        };
    }

    /** «май» → «мае», «август» → «августе», «сентябрь» → «сентябре». */
    private static String prepositional(Month month) {
        var genitive = genitive(month);
        return genitive.substring(0, genitive.length() - 1) + "е";
    }
}
