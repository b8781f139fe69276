package org.tandem.surveys;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.shared.problem.Problem;
import org.tandem.surveys.scoring.ShowIf;

/**
 * When a question is asked: one test of an earlier answer, or several joined by «all» or «any»; see {@link ShowIf}.
 *
 * @param equals the answer is this; of several choices, one of them
 * @param oneOf the answer is one of these
 * @param atLeast the number is this or more
 * @param answered true: it was answered at all
 */
record ShowIfView(
        @Schema(nullable = true) @Size(max = 60) String question,
        @Schema(nullable = true) Object equals,
        @Schema(nullable = true) @Size(max = 50) List<Object> oneOf,
        @Schema(nullable = true) Integer atLeast,
        @Schema(nullable = true) Boolean answered,
        @Schema(nullable = true) @Size(max = 5) List<ShowIfView> all,
        @Schema(nullable = true) @Size(max = 5) List<ShowIfView> any) {

    private static final int LONGEST_VALUE = 60;

    static ShowIfView of(ShowIf condition) {
        return condition == null
                ? null
                : new ShowIfView(
                        condition.question(),
                        condition.equals(),
                        condition.oneOf(),
                        condition.atLeast(),
                        condition.answered(),
                        views(condition.all()),
                        views(condition.any()));
    }

    private static List<ShowIfView> views(List<ShowIf> tests) {
        return tests == null ? null : tests.stream().map(ShowIfView::of).toList();
    }

    /** The condition as it is stored; null for null. 422 for one that nobody could have built. */
    static ShowIf condition(ShowIfView view, String field) {
        return view == null ? null : view.condition(field, true);
    }

    private ShowIf condition(String field, boolean mayJoin) {
        if (!mayJoin && (all != null || any != null)
                || !isAnswer(equals)
                || oneOf != null && !oneOf.stream().allMatch(ShowIfView::isAnswer)) {
            throw Problem.field(field, "bad-condition", "Такого условия не бывает.");
        }
        return new ShowIf(question, equals, oneOf, atLeast, answered, conditions(all, field), conditions(any, field));
    }

    private static List<ShowIf> conditions(List<ShowIfView> views, String field) {
        return views == null
                ? null
                : views.stream()
                        .map(view -> view == null ? null : view.condition(field, false))
                        .toList();
    }

    /** A choice, a number, «да» or «нет»: nothing else is asked for. */
    private static boolean isAnswer(Object value) {
        return value == null
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof String text && text.length() <= LONGEST_VALUE;
    }
}
