package org.tandem.programs.roadmap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a recurring term goes that falls on a day off. */
public enum ShiftPolicy {
    /** stays, as «до 25 числа» is read when nothing else is agreed */
    NONE,
    /** the last working day before */
    PREVIOUS,
    /** the first working day after */
    NEXT;

    /** ТК РФ ст. 112; days moved by the government are not known in advance. */
    private static final Set<MonthDay> HOLIDAYS = Stream.concat(
                    IntStream.rangeClosed(1, 8).mapToObj(day -> MonthDay.of(1, day)),
                    Stream.of(
                            MonthDay.of(2, 23),
                            MonthDay.of(3, 8),
                            MonthDay.of(5, 1),
                            MonthDay.of(5, 9),
                            MonthDay.of(6, 12),
                            MonthDay.of(11, 4)))
            .collect(Collectors.toUnmodifiableSet());

    LocalDate apply(LocalDate day) {
        var step = this == PREVIOUS ? -1 : 1;
        var shifted = day;
        while (this != NONE && isOff(shifted)) {
            shifted = shifted.plusDays(step);
        }
        return shifted;
    }

    private static boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.contains(MonthDay.from(day));
    }
}
