package org.tandem.pairs.matching;

import java.util.Arrays;

/**
 * Mentees, mentors and the pairs that are possible, by index.
 *
 * <p>Row {@code i} of each array belongs to mentee {@code i}; its positions are the possible partners in rising order
 * of the mentor's index. A pair that is not listed is forbidden.
 *
 * @param capacity how many mentees each mentor still takes, at least 0
 * @param mentors possible mentors of each mentee
 * @param menteeScore what the mentee gains by the pair, 0 to {@link #BEST}
 * @param mentorScore what the mentor gains by the pair, 0 to {@link #BEST}
 */
public record Market(int[] capacity, int[][] mentors, int[][] menteeScore, int[][] mentorScore) {

    /** The best score a pair can have. */
    public static final int BEST = 1000;

    /** A market in which both sides see a pair alike. */
    public static Market of(int[] capacity, int[][] mentors, int[][] score) {
        return new Market(capacity, mentors, score, score);
    }

    public int mentees() {
        return mentors.length;
    }

    /** What the pair is worth: the mean of both sides, rounded down. */
    int score(int mentee, int position) {
        return (menteeScore[mentee][position] + mentorScore[mentee][position]) / 2;
    }

    /** Position of a mentor among the possible ones of a mentee, negative if the pair is forbidden. */
    int position(int mentee, int mentor) {
        return Arrays.binarySearch(mentors[mentee], mentor);
    }
}
