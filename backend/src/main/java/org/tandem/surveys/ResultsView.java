package org.tandem.surveys;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.surveys.scoring.QuestionKind;

/**
 * Results of a round, from submitted responses only (V-28).
 *
 * @param invited asked participants without those freed from answering
 * @param responseRate submitted of invited in per cent, whole; 0 for nobody invited
 */
record ResultsView(long invited, long submitted, long responseRate, List<QuestionResult> questions) {

    /**
     * One question.
     *
     * @param n how many people answered it
     * @param mean one decimal; null for kinds that have none, or for nobody
     * @param texts answers in words, in no meaningful order, at most 200; null for kinds without words
     */
    record QuestionResult(
            String id,
            QuestionKind kind,
            String text,
            @Schema(nullable = true) String construct,
            long n,
            @Schema(nullable = true) Double mean,
            List<ResultValue> distribution,
            @Schema(nullable = true) List<String> texts) {}

    /**
     * How often one value was given.
     *
     * @param value the answer as text: option, {@code "true"}, number
     */
    record ResultValue(String value, String label, long count) {}
}
