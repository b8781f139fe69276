package org.tandem.programs.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.shared.problem.Problem;

class DueSpecTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2027, 8, 31);

    @Test
    void aMonthEndsOnItsLastDayEvenInALeapYear() {
        assertThat(month("2028-02").ends(START, END)).containsExactly(LocalDate.of(2028, 2, 29));
    }

    @Test
    void the25thComesTwelveTimesInASchoolYear() {
        var days = recurring(Recurrence.Every.MONTHLY, 25, null).ends(START, END);
        assertThat(days).hasSize(12).startsWith(LocalDate.of(2026, 9, 25)).endsWith(LocalDate.of(2027, 8, 25));
    }

    @Test
    void the31stFallsOnTheLastDayOfAShortMonth() {
        assertThat(recurring(Recurrence.Every.MONTHLY, 31, null).ends(START, END))
                .contains(LocalDate.of(2026, 9, 30), LocalDate.of(2027, 2, 28));
    }

    @Test
    void mayAndAugustComeOnceEachInASchoolYear() {
        assertThat(recurring(Recurrence.Every.YEARLY, null, List.of(5, 8)).ends(START, END))
                .containsExactly(LocalDate.of(2027, 5, 31), LocalDate.of(2027, 8, 31));
    }

    @Test
    void halfYearsEndInDecemberAndMay() {
        assertThat(recurring(Recurrence.Every.HALF_YEARLY, null, null).ends(START, END))
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 5, 31));
    }

    @Test
    void aTermWithoutAComputableEndIsNeverOverdue() {
        for (var kind : List.of(DueKind.EXTERNAL, DueKind.NONE)) {
            assertThat(plain(kind).ends(START, END)).containsOnlyNulls().hasSize(1);
        }
    }

    @Test
    void theWholePeriodEndsWithTheProgramme() {
        assertThat(plain(DueKind.WHOLE_PERIOD).ends(START, END)).containsExactly(END);
    }

    @Test
    void aTermShiftsByWholeYearsAndTheLeapDayGivesWay() {
        var leap = new DueSpec(
                DueKind.BY_DATE, LocalDate.of(2024, 2, 29), null, null, null, null, null, null, null, null, null);
        assertThat(leap.shifted(2).date()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(month("2024-09").shifted(2).month()).isEqualTo("2026-09");
    }

    @Test
    void aKindWithoutItsFieldIsRefused() {
        assertThatThrownBy(() -> plain(DueKind.BY_DATE).check())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().get(0).field()).isEqualTo("due.date"));
    }

    @Test
    void termsReadAsARoadmapPrintsThem() {
        assertThat(DueText.of(month("2026-09"))).isEqualTo("сентябрь 2026");
        assertThat(DueText.of(new DueSpec(
                        DueKind.BY_DATE,
                        LocalDate.of(2026, 10, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .isEqualTo("до 1 октября 2026");
        assertThat(DueText.of(new DueSpec(
                        DueKind.DATE_RANGE,
                        null,
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 10, 23),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .isEqualTo("с 5 по 23 октября 2026");
        assertThat(DueText.of(recurring(Recurrence.Every.YEARLY, null, List.of(5, 8))))
                .isEqualTo("ежегодно в мае, августе");
        assertThat(DueText.of(recurring(Recurrence.Every.MONTHLY, 25, null))).isEqualTo("ежемесячно 25 числа");
    }

    private static DueSpec plain(DueKind kind) {
        return new DueSpec(kind, null, null, null, null, null, null, null, null, null, null);
    }

    private static DueSpec month(String month) {
        return new DueSpec(DueKind.MONTH, null, null, null, month, null, null, null, null, null, null);
    }

    private static DueSpec recurring(Recurrence.Every every, Integer day, List<Integer> months) {
        return new DueSpec(
                DueKind.RECURRING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Recurrence(every, day, months),
                null,
                null);
    }
}
