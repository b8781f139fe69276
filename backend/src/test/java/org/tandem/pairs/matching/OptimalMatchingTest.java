package org.tandem.pairs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptimalMatchingTest {

    /** What counts, in the order in which it counts. */
    private record Worth(int matched, int total, int unevenness, int worst) {

        static final Comparator<Worth> ORDER = Comparator.comparing(Worth::matched)
                .thenComparing(Worth::total)
                .thenComparing(Worth::unevenness, Comparator.reverseOrder())
                .thenComparing(Worth::worst);

        static Worth of(Market market, int[] assigned) {
            var quality = MatchingQuality.of(market, assigned);
            var load = new int[market.capacity().length];
            Arrays.stream(assigned).filter(mentor -> mentor >= 0).forEach(mentor -> load[mentor]++);
            var unevenness =
                    Arrays.stream(load).map(number -> number * (number - 1) / 2).sum();
            return new Worth(quality.matched(), quality.total(), unevenness, quality.worst());
        }
    }

    @Test
    void itEqualsBruteForceInEachOfItsFourAims() {
        var random = new Random(11);
        for (var round = 0; round < 1000; round++) {
            var market = Markets.random(
                    random,
                    1 + random.nextInt(6),
                    1 + random.nextInt(5),
                    1 + random.nextInt(3),
                    0.3 + 0.7 * random.nextDouble(),
                    2 + random.nextInt(5));
            assertThat(Worth.of(market, OptimalMatching.solve(market)))
                    .as("round %d", round)
                    .isEqualTo(bruteForce(
                            market,
                            new int[market.mentees()],
                            0,
                            market.capacity().clone()));
        }
    }

    private static Worth bruteForce(Market market, int[] assigned, int mentee, int[] free) {
        if (mentee == assigned.length) {
            return Worth.of(market, assigned);
        }
        assigned[mentee] = -1;
        var best = bruteForce(market, assigned, mentee + 1, free);
        for (var mentor : market.mentors()[mentee]) {
            if (free[mentor] > 0) {
                free[mentor]--;
                assigned[mentee] = mentor;
                var worth = bruteForce(market, assigned, mentee + 1, free);
                best = Worth.ORDER.compare(worth, best) > 0 ? worth : best;
                free[mentor]++;
            }
        }
        return best;
    }

    @Test
    void noHardRuleIsBrokenInTenThousandProgrammesAndTheAnswerIsAlwaysTheSame() {
        var random = new Random(12);
        for (var round = 0; round < 10_000; round++) {
            var market = Markets.random(random, 1 + random.nextInt(15), 1 + random.nextInt(10), 3, 0.4, 20);
            var assigned = OptimalMatching.solve(market);
            var load = new int[market.capacity().length];
            for (var mentee = 0; mentee < assigned.length; mentee++) {
                if (assigned[mentee] >= 0) {
                    assertThat(market.position(mentee, assigned[mentee])).isNotNegative();
                    load[assigned[mentee]]++;
                }
            }
            assertThat(IntStream.range(0, load.length).allMatch(mentor -> load[mentor] <= market.capacity()[mentor]))
                    .isTrue();
            assertThat(OptimalMatching.solve(market)).isEqualTo(assigned);
        }
    }

    @Test
    void afterOneRefusalAtMostATwentiethOfTheOtherPairsChange() {
        var random = new Random(13);
        var changed = 0;
        var others = 0;
        for (var round = 0; round < 100; round++) {
            var market = Markets.sparse(random, 60, 40, 2, 12);
            var before = OptimalMatching.solve(market);
            var refusing = random.nextInt(60);
            var after = OptimalMatching.solve(without(market, refusing, before[refusing]));
            for (var mentee = 0; mentee < 60; mentee++) {
                others += mentee == refusing ? 0 : 1;
                changed += mentee != refusing && before[mentee] != after[mentee] ? 1 : 0;
            }
        }
        assertThat((double) changed / others).isLessThan(0.05);
    }

    private static Market without(Market market, int mentee, int mentor) {
        var mentors = market.mentors().clone();
        var menteeScore = market.menteeScore().clone();
        var mentorScore = market.mentorScore().clone();
        var at = market.position(mentee, mentor);
        mentors[mentee] = remove(mentors[mentee], at);
        menteeScore[mentee] = remove(menteeScore[mentee], at);
        mentorScore[mentee] = remove(mentorScore[mentee], at);
        return new Market(market.capacity(), mentors, menteeScore, mentorScore);
    }

    private static int[] remove(int[] values, int at) {
        return IntStream.range(0, values.length)
                .filter(position -> position != at)
                .map(position -> values[position])
                .toArray();
    }

    @Test
    void nobodyAtAllIsAnAnswerToo() {
        assertThat(OptimalMatching.solve(Market.of(new int[0], new int[0][], new int[0][])))
                .isEmpty();
        assertThat(OptimalMatching.solve(Market.of(new int[] {0}, new int[][] {{0}}, new int[][] {{900}})))
                .containsExactly(-1);
    }
}
