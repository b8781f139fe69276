package org.tandem.surveys;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.surveys.scoring.QuestionKind;

/**
 * Results of a round, from submitted responses only (V-28).
 *
 * @param invited asked participants without those freed from answering
 * @param responseRate submitted of invited in per cent, whole; 0 for nobody invited
 * @param hidden why nothing is shown, null if it is
 * @param counting whether answers that have come are still being counted
 * @param questions empty while the results are hidden
 */
record ResultsView(
        long invited,
        long submitted,
        long responseRate,
        @Schema(nullable = true) Hidden hidden,
        boolean counting,
        List<QuestionResult> questions) {

    /** Why the results of a nameless round are not shown. */
    enum Hidden {
        /** It goes on: who watches the figures change would see what the last one answered. */
        OPEN,
        /** It is over, its answers are still being mixed or counted. */
        MIXING,
        /** Fewer than five answered. */
        FEW
    }

    /**
     * One question.
     *
     * @param n how many people answered it
     * @param mean one decimal; null for kinds that have none, or for nobody
     * @param low with {@code high} the 95 per cent interval of the mean; null where there is no mean or one answer
     * @param texts the first answers in words, in no meaningful order; null for kinds without words
     */
    record QuestionResult(
            String id,
            QuestionKind kind,
            String text,
            @Schema(nullable = true) String construct,
            long n,
            @Schema(nullable = true) Double mean,
            @Schema(nullable = true) Double low,
            @Schema(nullable = true) Double high,
            List<ResultValue> distribution,
            @Schema(nullable = true) List<String> texts) {}

    /**
     * How often one value was given.
     *
     * @param value the answer as text: option, {@code "true"}, number
     */
    record ResultValue(String value, String label, long count) {}
}
