package org.tandem.pairs.matching;

import java.util.Random;
import java.util.stream.IntStream;

/** Markets for the tests, the same for the same seed. */
final class Markets {

    private Markets() {}

    /**
     * @param density share of the pairs that are possible
     * @param levels how many different scores there are; few make many equally good answers
     */
    static Market random(Random random, int mentees, int mentors, int capacity, double density, int levels) {
        var possible = IntStream.range(0, mentees)
                .mapToObj(mentee -> IntStream.range(0, mentors)
                        .filter(mentor -> random.nextDouble() < density)
                        .toArray())
                .toArray(int[][]::new);
        return new Market(
                IntStream.range(0, mentors)
                        .map(mentor -> capacity == 1 ? 1 : random.nextInt(capacity + 1))
                        .toArray(),
                possible,
                scores(random, possible, levels),
                scores(random, possible, levels));
    }

    private static int[][] scores(Random random, int[][] possible, int levels) {
        return IntStream.range(0, possible.length)
                .mapToObj(mentee -> IntStream.of(possible[mentee])
                        .map(mentor -> Market.BEST * random.nextInt(levels) / (levels - 1))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Every mentee knows the same number of mentors. */
    static Market sparse(Random random, int mentees, int mentors, int capacity, int known) {
        var possible = IntStream.range(0, mentees)
                .mapToObj(mentee ->
                        random.ints(0, mentors).distinct().limit(known).sorted().toArray())
                .toArray(int[][]::new);
        var each = IntStream.generate(() -> capacity).limit(mentors).toArray();
        return new Market(each, possible, scores(random, possible, 1001), scores(random, possible, 1001));
    }
}
