package org.tandem.surveys;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.QuestionKind;

/** One question as a page asks it; see {@link Question}. */
record QuestionView(
        String id,
        QuestionKind kind,
        String text,
        @Schema(nullable = true) String help,
        boolean required,
        @Schema(nullable = true) List<OptionView> options,
        @Schema(nullable = true) List<OptionView> rows,
        @Schema(nullable = true) Integer min,
        @Schema(nullable = true) Integer max,
        @Schema(nullable = true) String minLabel,
        @Schema(nullable = true) String maxLabel,
        @Schema(nullable = true) String construct,
        @Schema(nullable = true) ShowIfView showIf,
        boolean shuffle) {

    /** One thing to choose, or one row of a matrix. */
    record OptionView(String value, String label) {}

    static QuestionView of(Question question) {
        return new QuestionView(
                question.id(),
                question.kind(),
                question.text(),
                question.help(),
                question.required(),
                views(question.options()),
                views(question.rows()),
                question.min(),
                question.max(),
                question.minLabel(),
                question.maxLabel(),
                question.construct(),
                ShowIfView.of(question.showIf()),
                Boolean.TRUE.equals(question.shuffle()));
    }

    private static List<OptionView> views(List<Question.Option> options) {
        return options == null
                ? null
                : options.stream()
                        .map(option -> new OptionView(option.value(), option.label()))
                        .toList();
    }
}
