package org.tandem.surveys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        @Schema(nullable = true) @Size(max = 5) List<@Valid ShowIfView> all,
        @Schema(nullable = true) @Size(max = 5) List<@Valid ShowIfView> any) {

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

    /** The condition as it is stored; null for null. */
    static ShowIf condition(ShowIfView view) {
        return view == null
                ? null
                : new ShowIf(
                        view.question(),
                        view.equals(),
                        view.oneOf(),
                        view.atLeast(),
                        view.answered(),
                        conditions(view.all()),
                        conditions(view.any()));
    }

    private static List<ShowIf> conditions(List<ShowIfView> views) {
        return views == null ? null : views.stream().map(ShowIfView::condition).toList();
    }
}
