package org.tandem.surveys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.QuestionKind;
import org.tandem.surveys.scoring.Translation;

/**
 * What is written in the builder. A draft may be incomplete: what keeps it from being published is told by its
 * problems, not by a refusal.
 *
 * @param translations the words in other languages by code of the language
 */
record OwnTemplateContent(
        @NotBlank(message = "Назовите анкету.") @Size(max = 300)
        String title,

        @Schema(nullable = true) @Size(max = 2000) String intro,
        @NotNull SurveySide side,
        @NotNull SurveyWave wave,
        @NotNull @Size(max = 120) List<@NotNull @Valid QuestionContent> questions,

        @NotNull @Size(max = 5)
        Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotNull @Valid TranslationView> translations) {

    /** One question or heading of a section; see {@link Question}. Words that are not written yet come as null. */
    record QuestionContent(
            @NotBlank @Size(max = 60) String id,
            @NotNull QuestionKind kind,
            @Schema(nullable = true) @Size(max = 1000) String text,
            @Schema(nullable = true) @Size(max = 1000) String help,
            boolean required,
            @Schema(nullable = true) @Size(max = 50) List<@NotNull @Valid OptionContent> options,
            @Schema(nullable = true) @Size(max = 20) List<@NotNull @Valid OptionContent> rows,
            @Schema(nullable = true) Integer min,
            @Schema(nullable = true) Integer max,
            @Schema(nullable = true) @Size(max = 100) String minLabel,
            @Schema(nullable = true) @Size(max = 100) String maxLabel,
            @Schema(nullable = true) @Size(max = 60) String construct,
            @Schema(nullable = true) @Valid ShowIfView showIf,
            boolean confidential,
            boolean shuffle) {

        static QuestionContent of(Question question) {
            return new QuestionContent(
                    question.id(),
                    question.kind(),
                    written(question.text()),
                    question.help(),
                    question.required(),
                    contents(question.options()),
                    contents(question.rows()),
                    question.min(),
                    question.max(),
                    question.minLabel(),
                    question.maxLabel(),
                    question.construct(),
                    ShowIfView.of(question.showIf()),
                    Boolean.TRUE.equals(question.confidential()),
                    Boolean.TRUE.equals(question.shuffle()));
        }

        Question question() {
            return new Question(
                    id,
                    kind,
                    written(text),
                    help,
                    required,
                    choices(options),
                    choices(rows),
                    min,
                    max,
                    minLabel,
                    maxLabel,
                    construct,
                    ShowIfView.condition(showIf, "questions." + id + ".showIf"),
                    confidential,
                    shuffle);
        }
    }

    /** One thing to choose, or one row of a matrix. */
    record OptionContent(
            @NotBlank @Size(max = 60) String value,
            @Schema(nullable = true) @Size(max = 300) String label) {}

    List<Question> asked() {
        return questions.stream().map(QuestionContent::question).toList();
    }

    /** The words in other languages, without those of questions that are gone. */
    Map<String, Translation> words() {
        var ids = questions.stream().map(QuestionContent::id).toList();
        var words = new LinkedHashMap<String, Translation>();
        translations.forEach((language, translation) -> {
            var one = translation.words();
            one.questions().keySet().retainAll(ids);
            words.put(language, one);
        });
        return words;
    }

    private static List<OptionContent> contents(List<Question.Option> options) {
        return options == null
                ? null
                : options.stream()
                        .map(option -> new OptionContent(option.value(), written(option.label())))
                        .toList();
    }

    private static List<Question.Option> choices(List<OptionContent> contents) {
        return contents == null || contents.isEmpty()
                ? null
                : contents.stream()
                        .map(content -> new Question.Option(content.value(), written(content.label())))
                        .toList();
    }

    private static String written(String text) {
        return text == null ? "" : text;
    }
}
