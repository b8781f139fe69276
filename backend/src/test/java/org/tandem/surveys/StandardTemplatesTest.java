package org.tandem.surveys;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.tandem.programs.MentoringForm;
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
    void everyFormAsksEachSideBeforeAndAfterInTheSameFamily() {
        var byForm = templates.all().stream()
                .map(StandardTemplate::text)
                .filter(text -> text.wave() != SurveyWave.OTHER)
                .collect(groupingBy(text -> text.form() == null ? MentoringForm.STUDENT_STUDENT : text.form()));
        assertThat(byForm.keySet()).containsExactlyInAnyOrder(MentoringForm.values());
        byForm.forEach((form, texts) -> {
            for (var side : new SurveySide[] {SurveySide.MENTEE, SurveySide.MENTOR}) {
                assertThat(texts)
                        .filteredOn(text -> text.side() == side)
                        .as(form.name())
                        .extracting(StandardTemplate.Text::wave, StandardTemplate.Text::family)
                        .containsExactly(
                                tuple(SurveyWave.BEFORE, side.name().toLowerCase()),
                                tuple(SurveyWave.AFTER, side.name().toLowerCase()));
            }
        });
    }

    @Test
    void aVariantMeasuresTheSameInWordsOfItsOwn() {
        var teachers =
                templates.byCode("mentee-after-teacher-teacher").orElseThrow().text();
        assertThat(teachers.questions())
                .extracting(Question::id)
                .contains("stays")
                .doesNotContain("new");
        assertThat(teachers.questions())
                .filteredOn(question -> question.id().equals("safety"))
                .extracting(Question::construct, Question::text)
                .containsExactly(tuple("safety", "Насколько спокойно вы могли говорить о своих трудностях?"));
    }
}
