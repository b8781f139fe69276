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
        @Schema(nullable = true) Integer min,
        @Schema(nullable = true) Integer max,
        @Schema(nullable = true) String minLabel,
        @Schema(nullable = true) String maxLabel,
        @Schema(nullable = true) String construct,
        @Schema(nullable = true) ShowIfView showIf) {

    /** One thing to choose. */
    record OptionView(String value, String label) {}

    /** Ask only if that question was asked and answered so; with several choices, if it is among them. */
    record ShowIfView(String question, Object equals) {}

    static QuestionView of(Question question) {
        var options = question.options();
        var showIf = question.showIf();
        return new QuestionView(
                question.id(),
                question.kind(),
                question.text(),
                question.help(),
                question.required(),
                options == null
                        ? null
                        : options.stream()
                                .map(option -> new OptionView(option.value(), option.label()))
                                .toList(),
                question.min(),
                question.max(),
                question.minLabel(),
                question.maxLabel(),
                question.construct(),
                showIf == null ? null : new ShowIfView(showIf.question(), showIf.equals()));
    }
}
