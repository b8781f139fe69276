package org.tandem.pairs.proposals;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.pairs.matching.Criterion;

/**
 * Pairs proposed for one form; nothing of it is stored.
 *
 * @param comparison what each method would give
 * @param mentors every mentor who could take part, with the mentees proposed for him
 * @param without mentees who stay without a mentor
 * @param notReady people of the form who do not take part yet, and why
 */
record Proposal(
        MatchingMethod method,
        List<MethodResult> comparison,
        List<MentorColumn> mentors,
        List<Unmatched> without,
        List<Unmatched> notReady) {

    /**
     * What a method would give.
     *
     * @param meanScore 0 to 100
     * @param worstScore 0 to 100
     * @param blocking mentees and mentors who would both rather be together than as the method puts them
     * @param largestLoad most mentees of one mentor
     */
    record MethodResult(
            MatchingMethod method, int matched, int meanScore, int worstScore, int blocking, int largestLoad) {}

    /**
     * A mentor.
     *
     * @param places mentees he can still take
     * @param taken mentees of this form he has already
     */
    record MentorColumn(
            UUID participantId,
            String name,
            List<String> topics,
            int places,
            int taken,
            List<ProposedMentee> mentees,
            @Schema(nullable = true) String reason) {}

    /**
     * A mentee with his mentor.
     *
     * @param score 0 to 100
     * @param explanation why these two, one sentence
     * @param locked decided beforehand
     * @param warning why this pair needs a reason of the curator, null if it does not (V-14)
     */
    record ProposedMentee(
            UUID participantId,
            String name,
            List<String> topics,
            int score,
            String explanation,
            List<CriterionResult> criteria,
            boolean locked,
            @Schema(nullable = true) String warning) {}

    /** One criterion of one pair, 0 to 100. */
    record CriterionResult(
            Criterion criterion,
            int weight,
            int percent,
            @Schema(nullable = true) String reason) {}

    /** Somebody without a pair. */
    record Unmatched(UUID participantId, String name, List<String> topics, String reason) {}
}
