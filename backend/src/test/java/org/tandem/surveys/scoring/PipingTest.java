package org.tandem.surveys.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.surveys.scoring.Piping.Names;

class PipingTest {

    @Test
    void firstNamesStandWhereTheWordsCallForThem() {
        assertThat(Piping.fill(
                        "{имя}, ваши подопечные – {напарник}?", new Names("Илья", List.of("Аня", "Борис", "Вера"))))
                .isEqualTo("Илья, ваши подопечные – Аня, Борис и Вера?");
        assertThat(Piping.fill("Работать с вами будет {напарник}", new Names(null, List.of("Аня"))))
                .isEqualTo("Работать с вами будет Аня");
    }

    @Test
    void whereNobodyIsKnownTheQuestionnaireSaysWhatItWasTold() {
        assertThat(Piping.fill("{имя|Здравствуйте}! Как вам {напарник|ваш наставник}?", Names.NONE))
                .isEqualTo("Здравствуйте! Как вам ваш наставник?");
        assertThat(Piping.fill("{имя}, как {напарник}?", Names.NONE)).isEqualTo("друг, как ваш напарник?");
    }

    @Test
    void aNameIsNotReadAsAPatternAndOtherBracesStay() {
        assertThat(Piping.fill("{имя} {фамилия} $1", new Names("$1\\", List.of())))
                .isEqualTo("$1\\ {фамилия} $1");
        assertThat(Piping.fill((String) null, Names.NONE)).isNull();
    }
}
