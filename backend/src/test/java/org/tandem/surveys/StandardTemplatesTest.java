package org.tandem.surveys;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tandem.programs.MentoringForm;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.QuestionKind;
import org.tandem.surveys.scoring.TemplateRules;
import org.tandem.testing.TandemTest;

/** The questionnaires that come with the product are sound. */
@TandemTest
class StandardTemplatesTest {

    @Inject
    StandardTemplates templates;

    @Test
    void everyQuestionnaireKeepsTheRulesOfTheBuilder() {
        assertThat(templates.all())
                .allSatisfy(template -> assertThat(
                                TemplateRules.check(template.text().questions()))
                        .as(template.text().code())
                        .isEmpty());
    }

    @Test
    void everyScaleGoesFromOneToTen() {
        assertThat(templates.all())
                .flatExtracting(template -> template.text().questions())
                .filteredOn(question -> question.kind() == QuestionKind.SCALE)
                .allMatch(question -> question.least() == 1 && question.greatest() == 10);
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
