package org.tandem.programs.roadmap.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.programs.roadmap.DueSpec;

class DueParserTest {

    /** A programme of one school year, 2020/21. */
    private static final DueContext YEAR = new DueContext(2020, LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));

    private static final DueContext YEARS = new DueContext(2020, LocalDate.of(2020, 12, 1), LocalDate.of(2024, 5, 31));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            до 16.11.2020                                 | BY_DATE 2020-11-16
            до 1 октября 2024                             | BY_DATE 2024-10-01
            до 21 декабря 2020 г.                         | BY_DATE 2020-12-21
            не позднее 1 октября 2024 года                | BY_DATE 2024-10-01
            к 01.09.24                                    | BY_DATE 2024-09-01
            До конца мая 2021 г.                          | BY_DATE 2021-05-31
            21.09.2020                                    | EXACT_DATE 2020-09-21
            30 августа 2024 г.                            | EXACT_DATE 2024-08-30
            2020-09-21                                    | EXACT_DATE 2020-09-21
            с 5 по 23 октября 2020 г.                     | DATE_RANGE 2020-10-05 2020-10-23
            с 1 по 23 октября 2020 г.                     | DATE_RANGE 2020-10-01 2020-10-23
            5–23 октября 2020                             | DATE_RANGE 2020-10-05 2020-10-23
            С 1 октября по 31 декабря 2020 г.             | DATE_RANGE 2020-10-01 2020-12-31
            с 20 декабря по 15 января 2021 г.             | DATE_RANGE 2020-12-20 2021-01-15
            01.09.2020 - 15.10.2020                       | DATE_RANGE 2020-09-01 2020-10-15
            с 15.09 по 01.10.2020                         | DATE_RANGE 2020-09-15 2020-10-01
            Декабрь 2020                                  | MONTH 2020-12
            Май 2021 г.                                   | MONTH 2021-05
            в сентябре 2024 года                          | MONTH 2024-09
            в течение сентября 2024 г.                    | MONTH 2024-09
            сен. 2020                                     | MONTH 2020-09
            сентябрь - декабрь 2020 г.                    | MONTH_RANGE 2020-09 2020-12
            Август-сентябрь 2020 г.                       | MONTH_RANGE 2020-08 2020-09
            Ноябрь 2020 - декабрь 2021 г.                 | MONTH_RANGE 2020-11 2021-12
            Октябрь 2023- Апрель 2024г.                   | MONTH_RANGE 2023-10 2024-04
            сентябрь - февраль 2020-2021 гг.              | MONTH_RANGE 2020-09 2021-02
            с сентября 2024 г. по май 2025 г.             | MONTH_RANGE 2024-09 2025-05
            сентябрь – май 2021                           | MONTH_RANGE 2020-09 2021-05
            2021 - 2024 учебные годы                      | SCHOOL_YEARS 2021 2024
            2023/2024 учебный год                         | SCHOOL_YEARS 2023 2024
            2023-24 уч. год                               | SCHOOL_YEARS 2023 2024
            в течение 2024-2025 учебного года             | SCHOOL_YEARS 2024 2025
            2024 г.                                       | SCHOOL_YEARS 2024 2024
            в течение года                                | WHOLE_PERIOD
            В течение учебного года                       | WHOLE_PERIOD
            в течение всего периода реализации ЦМН        | WHOLE_PERIOD
            В течение всего периода                       | WHOLE_PERIOD
            в течение всего периода внедрения ЦМН         | WHOLE_PERIOD
            весь период                                   | WHOLE_PERIOD
            Постоянно                                     | WHOLE_PERIOD
            Ежемесячно 25 числа                           | RECURRING MONTHLY 25
            ежемесячно, до 25-го числа                    | RECURRING MONTHLY 25
            1 раз в месяц                                 | RECURRING MONTHLY
            ежеквартально                                 | RECURRING QUARTERLY
            1 раз в квартал                               | RECURRING QUARTERLY
            Раз в полгода                                 | RECURRING HALF_YEARLY
            2 раза в год                                  | RECURRING HALF_YEARLY
            Ежегодно в мае, августе                       | RECURRING YEARLY [5, 8]
            Ежегодно в мае                                | RECURRING YEARLY [5]
            ежегодно, июнь                                | RECURRING YEARLY [6]
            май, август                                   | RECURRING YEARLY [5, 8]
            В течение двух недель с даты определения модели | RELATIVE model_chosen 14
            в течение 10 рабочих дней после издания приказа | RELATIVE издания приказа 10
            в соответствии со сроками, устанавливаемыми Минпросвещения России | EXTERNAL
            в соответствии со сроками реализации программ наставничества      | BY_PROGRAMME
            В соответствии со сроками реализации программ наставничества в ОО | BY_PROGRAMME
            по отдельному графику                         | BY_PROGRAMME
            '                 '                           | NONE
            –                                             | NONE
            """)
    void aTermIsReadAsPeopleWriteIt(String text, String expected) {
        assertThat(DueParser.parse(text, YEAR).map(found -> shown(found.due()))).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Май                   | MONTH 2021-05
            сентябрь              | MONTH 2020-09
            до 1 октября          | BY_DATE 2020-10-01
            15.03                 | EXACT_DATE 2021-03-15
            с сентября по май     | MONTH_RANGE 2020-09 2021-05
            середина ноября       | MONTH 2020-11
            3 неделя сентября     | MONTH 2020-09
            1 полугодие           | MONTH_RANGE 2020-09 2020-12
            II полугодие          | MONTH_RANGE 2021-01 2021-05
            2 квартал             | MONTH_RANGE 2021-04 2021-06
            """)
    void aLeftOutYearIsThatOfTheSchoolYearAndIsMarked(String text, String expected) {
        var understood = DueParser.parse(text, YEAR).orElseThrow();
        assertThat(shown(understood.due())).isEqualTo(expected);
        assertThat(understood.assumed()).isTrue();
    }

    @Test
    void aBareMonthInAProgrammeOfSeveralYearsComesEveryYear() {
        assertThat(DueParser.parse("Май", YEARS).map(found -> shown(found.due())))
                .contains("RECURRING YEARLY [5]");
    }

    @Test
    void theSameTermOnSeveralLinesCountsOnce() {
        assertThat(DueParser.parse("Январь 2021\nЯнварь 2021\n Январь 2021", YEAR)
                        .map(found -> shown(found.due())))
                .contains("MONTH 2021-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "как получится",
                "31.02.2021",
                "по четвергам",
                "15.09.2020, 20.10.2020",
                "с 23 по 5 октября 2020",
                "до второго пришествия",
                "9999999999",
                "ежемесячно 45 числа",
                "май или июнь, но лучше раньше"
            })
    void whatIsNotUnderstoodWhollyIsNotGuessed(String text) {
        assertThat(DueParser.parse(text, YEAR)).isEmpty();
    }

    @Test
    void noTextBreaksTheParserAndEveryTermIsComplete() {
        var random = new java.util.Random(20);
        var pieces = List.of(
                "с ",
                "по ",
                "до ",
                "май",
                "сентябрь ",
                "2020",
                "-",
                "25 ",
                "числа",
                "ежемесячно ",
                ".",
                "31",
                "г.",
                "раз в ",
                "квартал",
                "учебный год",
                "\n",
                "«",
                "в течение ",
                "двух ",
                "недель ",
                "0",
                "/",
                ", ",
                "ежегодно ",
                "IV ");
        for (var i = 0; i < 20_000; i++) {
            var text = Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                    .limit(1 + random.nextInt(8))
                    .collect(Collectors.joining());
            DueParser.parse(text, YEAR).ifPresent(found -> SeedRoadmaps.check(found.due()));
        }
    }

    static String shown(DueSpec due) {
        var recurrence = due.recurrence();
        return Stream.of(
                        due.kind(),
                        due.date(),
                        due.from(),
                        due.to(),
                        due.month(),
                        due.monthTo(),
                        due.yearFrom(),
                        due.yearTo(),
                        due.event(),
                        due.offsetDays(),
                        recurrence == null ? null : recurrence.every(),
                        recurrence == null ? null : recurrence.day(),
                        recurrence == null ? null : recurrence.months())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
