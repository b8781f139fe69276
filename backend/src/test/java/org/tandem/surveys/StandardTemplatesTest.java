package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.QuestionKind;
import org.tandem.testing.TandemTest;

/** The questionnaires that come with the product are sound. */
@TandemTest
class StandardTemplatesTest {

    @Inject
    StandardTemplates templates;

    @Test
    void everyQuestionHasAnIdOfItsOwn() {
        templates
                .all()
                .forEach(template -> assertThat(template.text().questions())
                        .extracting(Question::id)
                        .doesNotHaveDuplicates()
                        .allMatch(id -> id.matches("[a-z_]{1,60}")));
    }

    @Test
    void everyConditionNamesAnEarlierQuestion() {
        templates.all().forEach(template -> {
            var earlier = new HashSet<String>();
            template.text().questions().forEach(question -> {
                if (question.showIf() != null) {
                    assertThat(earlier).contains(question.showIf().question());
                }
                earlier.add(question.id());
            });
        });
    }

    @Test
    void everyScaleGoesFromOneToTenAndEveryChoiceOffersSomething() {
        for (var template : templates.all()) {
            for (var question : template.text().questions()) {
                if (question.kind() == QuestionKind.SCALE) {
                    assertThat(question.least()).isEqualTo(1);
                    assertThat(question.greatest()).isEqualTo(10);
                }
                var isChoice = question.kind() == QuestionKind.SINGLE || question.kind() == QuestionKind.MULTIPLE;
                assertThat(question.options() != null).isEqualTo(isChoice);
            }
        }
    }

    @Test
    void everySideHasAWaveBeforeAndOneAfterOfTheSameFamily() {
        for (var side : new SurveySide[] {SurveySide.MENTEE, SurveySide.MENTOR}) {
            assertThat(templates.all())
                    .filteredOn(template -> template.text().side() == side)
                    .extracting(template -> template.text().wave())
                    .containsExactly(SurveyWave.BEFORE, SurveyWave.AFTER);
            assertThat(templates.all())
                    .filteredOn(template -> template.text().side() == side)
                    .extracting(template -> template.text().family())
                    .containsOnly(side.name().toLowerCase());
        }
    }
}
