package org.tandem.pairs.matching;

import java.util.Arrays;

/**
 * What an assignment is worth, so that methods can be compared.
 *
 * @param matched mentees with a mentor
 * @param total sum of the scores of the pairs
 * @param worst score of the worst pair, 0 if there is none
 * @param blocking mentees and mentors who would both rather be together than as they are
 * @param largestLoad most mentees of one mentor
 */
public record MatchingQuality(int matched, int total, int worst, int blocking, int largestLoad) {

    /** @param assigned mentor of each mentee, -1 for none; only possible pairs */
    public static MatchingQuality of(Market market, int[] assigned) {
        var load = new int[market.capacity().length];
        var lowest = new int[load.length];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        var matched = 0;
        var total = 0;
        var worst = Integer.MAX_VALUE;
        for (var mentee = 0; mentee < assigned.length; mentee++) {
            var mentor = assigned[mentee];
            if (mentor >= 0) {
                var position = market.position(mentee, mentor);
                matched++;
                load[mentor]++;
                total += market.score(mentee, position);
                worst = Math.min(worst, market.score(mentee, position));
                lowest[mentor] = Math.min(lowest[mentor], market.mentorScore()[mentee][position]);
            }
        }
        return new MatchingQuality(
                matched,
                total,
                matched == 0 ? 0 : worst,
                blocking(market, assigned, load, lowest),
                Arrays.stream(load).max().orElse(0));
    }

    private static int blocking(Market market, int[] assigned, int[] load, int[] lowest) {
        var count = 0;
        for (var mentee = 0; mentee < assigned.length; mentee++) {
            var scores = market.menteeScore()[mentee];
            var now = assigned[mentee] < 0 ? -1 : scores[market.position(mentee, assigned[mentee])];
            for (var position = 0; position < scores.length; position++) {
                var mentor = market.mentors()[mentee][position];
                var welcome = load[mentor] < market.capacity()[mentor]
                        || market.mentorScore()[mentee][position] > lowest[mentor];
                if (market.capacity()[mentor] > 0 && scores[position] > now && welcome) {
                    count++;
                }
            }
        }
        return count;
    }
}
