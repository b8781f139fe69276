package org.tandem.surveys;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.surveys.OwnTemplateContent.QuestionContent;
import org.tandem.surveys.scoring.TemplateProblem;

/**
 * A questionnaire of the organisation's own in the builder.
 *
 * @param number which version of the questionnaire it is, from 1
 * @param basedOn code of the standard questionnaire it was copied from, null for one from scratch
 * @param problems what keeps it from being published
 * @param lost what the standard questionnaire measures and this one does not: a warning
 */
record OwnTemplateView(
        UUID id,
        int version,
        String code,
        int number,
        OwnTemplateStatus status,
        String title,
        String intro,
        SurveySide side,
        SurveyWave wave,
        @Schema(nullable = true) String basedOn,
        List<QuestionContent> questions,
        Map<String, TranslationView> translations,
        List<TemplateProblemView> problems,
        List<LostConstruct> lost,
        Instant changedAt,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant retiredAt) {

    /**
     * One thing to put right.
     *
     * @param question id of the question, null for the questionnaire as a whole
     * @param field the part of the question that is wrong
     */
    record TemplateProblemView(@Schema(nullable = true) String question, String field, String code, String message) {}

    /** Something that cannot be compared with other questionnaires of the family any more. */
    record LostConstruct(String construct, String label) {}

    static OwnTemplateView of(OwnTemplate template, List<TemplateProblem> problems, List<Constructs.Lost> lost) {
        var text = template.text();
        var translations = new LinkedHashMap<String, TranslationView>();
        text.translations().forEach((language, words) -> translations.put(language, TranslationView.of(words)));
        return new OwnTemplateView(
                template.id(),
                template.version(),
                template.code(),
                template.number(),
                template.status(),
                text.title(),
                text.intro(),
                text.side(),
                text.wave(),
                template.basedOn(),
                text.questions().stream().map(QuestionContent::of).toList(),
                translations,
                problems.stream()
                        .map(problem -> new TemplateProblemView(
                                problem.question(), problem.field(), problem.code(), problem.message()))
                        .toList(),
                lost.stream()
                        .map(one -> new LostConstruct(one.construct(), one.label()))
                        .toList(),
                template.changedAt(),
                template.publishedAt(),
                template.retiredAt());
    }
}
