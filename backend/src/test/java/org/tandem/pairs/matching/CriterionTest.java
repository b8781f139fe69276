package org.tandem.pairs.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairs.matching.MeetingTime.SATURDAY;
import static org.tandem.pairs.matching.MeetingTime.WEEKDAY_EVENING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final Scoring SCORING =
            new Scoring(Map.of(Criterion.TIME, 2, Criterion.LANGUAGE, 1, Criterion.PLACE, 1, Criterion.ROLE_MODEL, 1));

    private static Candidate person(Terms terms) {
        return new Candidate(UUID.randomUUID(), List.of(), List.of(), 16, null, Map.of(), Set.of(), terms);
    }

    private static Scoring.Judgement judge(Terms mentee, Terms mentor) {
        return SCORING.judge(person(mentee), person(mentor));
    }

    @Test
    void whatTwoHaveInCommonIsSaidInTheSentenceAndInTheTable() {
        var judgement = judge(
                new Terms(
                        Set.of(WEEKDAY_EVENING, SATURDAY),
                        List.of("Татарский"),
                        List.of("корпус на Лесной"),
                        List.of("успевающий – неуспевающий")),
                new Terms(
                        Set.of(SATURDAY),
                        List.of("татарский", "башкирский"),
                        List.of("Корпус на Лесной", "онлайн"),
                        List.of("успевающий – неуспевающий")));
        assertThat(judgement.sentence())
                .isEqualTo("Обоим удобно: суббота; общий язык: Татарский; место встреч: корпус на Лесной;"
                        + " обоим подходит модель «успевающий – неуспевающий».");
        assertThat(judgement.parts()).extracting(Scoring.Part::percent).containsExactly(100, 100, 100, 100);
        assertThat(judgement.score()).isEqualTo(Market.BEST);
    }

    @Test
    void whatOneOfTheTwoDidNotSayDoesNotCount() {
        var judgement = judge(new Terms(Set.of(SATURDAY), List.of("татарский"), List.of(), List.of()), Terms.NONE);
        assertThat(judgement.parts()).isEmpty();
        assertThat(judgement.score()).isEqualTo(Market.BEST / 2);
    }

    @Test
    void noCommonTimeSpeaksAgainstThePairWithoutForbiddingIt() {
        var judgement = judge(
                new Terms(Set.of(SATURDAY), List.of(), List.of("корпус 1"), List.of()),
                new Terms(Set.of(WEEKDAY_EVENING), List.of(), List.of("корпус 2"), List.of()));
        assertThat(judgement.score()).isZero();
        assertThat(judgement.sentence()).startsWith("Явных совпадений нет");
    }
}
