package org.tandem.surveys.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.surveys.scoring.Tally.Bar;

class TallyTest {

    @Test
    void aScaleShowsEveryValueAndItsMean() {
        var tally = Tally.of(question(QuestionKind.SCALE, null), 3, Map.of("7", 2L, "10", 1L));
        assertThat(tally.mean()).isEqualTo(8.0);
        assertThat(tally.distribution())
                .hasSize(10)
                .contains(new Bar("7", "7", 2), new Bar("10", "10", 1), new Bar("1", "1", 0));
    }

    @Test
    void aMeanHasOneDecimalAndHalvesGoUp() {
        assertThat(Tally.mean(29, 4)).isEqualTo(7.3);
        assertThat(Tally.mean(20, 3)).isEqualTo(6.7);
    }

    @Test
    void nobodyHasNoMean() {
        assertThat(Tally.of(question(QuestionKind.SCALE, null), 0, Map.of()).mean())
                .isNull();
    }

    @Test
    void yesAndNoAreLabelled() {
        assertThat(Tally.of(question(QuestionKind.YES_NO, null), 3, Map.of("true", 3L))
                        .distribution())
                .containsExactly(new Bar("true", "Да", 3), new Bar("false", "Нет", 0));
    }

    @Test
    void severalChoicesCountEachChoiceButEachPersonOnce() {
        var options = List.of(new Question.Option("a", "Учёба"), new Question.Option("b", "Общение"));
        var tally = Tally.of(question(QuestionKind.MULTIPLE, options), 2, Map.of("a", 2L, "b", 1L));
        assertThat(tally.n()).isEqualTo(2);
        assertThat(tally.distribution()).containsExactly(new Bar("a", "Учёба", 2), new Bar("b", "Общение", 1));
    }

    @Test
    void numbersThatOccurAreSortedAsNumbers() {
        var tally = Tally.of(question(QuestionKind.NUMBER, null), 3, Map.of("10", 1L, "2", 2L));
        assertThat(tally.distribution()).extracting(Bar::value).containsExactly("2", "10");
        assertThat(tally.mean()).isEqualTo(4.7);
    }

    private static Question question(QuestionKind kind, List<Question.Option> options) {
        return new Question(
                "q", kind, "Вопрос", null, false, options, null, null, null, null, null, null, null, null, null);
    }
}
