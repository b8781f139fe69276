package org.tandem.surveys;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to one question by groups of people. */
record GroupResult(String question, List<Group> groups) {

    /** What the groups are made by. */
    enum GroupBy {
        SIDE,
        FORM
    }

    /**
     * One group.
     *
     * @param value side or form, in lower case
     * @param n how many of it answered; always shown
     * @param hidden whether it is too small to be shown, or would betray one that is
     * @param mean null if hidden, or of a kind without one
     * @param distribution empty if hidden
     */
    record Group(
            String value,
            long n,
            boolean hidden,
            @Schema(nullable = true) Double mean,
            @Schema(nullable = true) Double low,
            @Schema(nullable = true) Double high,
            List<ResultsView.ResultValue> distribution) {}
}
