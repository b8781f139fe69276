package org.tandem.surveys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.surveys.scoring.Piping;
import org.tandem.surveys.scoring.Translation;

/** The words of a questionnaire in another language; see {@link Translation}. What is null reads in Russian. */
record TranslationView(
        @NotBlank @Size(max = 60) String name,
        @Schema(nullable = true) @Size(max = 300) String title,
        @Schema(nullable = true) @Size(max = 2000) String intro,
        @NotNull @Size(max = 120) Map<@Size(max = 60) String, @Valid QuestionWordsView> questions) {

    /** The words of one question; the labels of options and rows by their value. */
    record QuestionWordsView(
            @Schema(nullable = true) @Size(max = 1000) String text,
            @Schema(nullable = true) @Size(max = 1000) String help,
            @Schema(nullable = true) @Size(max = 100) String minLabel,
            @Schema(nullable = true) @Size(max = 100) String maxLabel,
            @Schema(nullable = true) @Size(max = 50) Map<@Size(max = 60) String, @Size(max = 300) String> options,
            @Schema(nullable = true) @Size(max = 50) Map<@Size(max = 60) String, @Size(max = 300) String> rows) {}

    static TranslationView of(Translation words) {
        var questions = new LinkedHashMap<String, QuestionWordsView>();
        words.questions()
                .forEach((id, one) -> questions.put(
                        id,
                        new QuestionWordsView(
                                one.text(), one.help(), one.minLabel(), one.maxLabel(), one.options(), one.rows())));
        return new TranslationView(words.name(), words.title(), words.intro(), questions);
    }

    /** Those by code of the language, with the names in their places. */
    static Map<String, TranslationView> of(Map<String, Translation> translations, Piping.Names names) {
        var views = new LinkedHashMap<String, TranslationView>();
        translations.forEach((language, words) -> views.put(language, of(words.filled(names))));
        return views;
    }

    /** The words as they are stored. */
    Translation words() {
        var words = new LinkedHashMap<String, Translation.Words>();
        questions.forEach((id, one) -> words.put(
                id,
                new Translation.Words(
                        one.text(), one.help(), one.minLabel(), one.maxLabel(), one.options(), one.rows())));
        return new Translation(name, title, intro, words);
    }
}
