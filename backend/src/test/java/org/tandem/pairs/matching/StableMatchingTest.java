package org.tandem.pairs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StableMatchingTest {

    @Test
    void nobodyWouldRatherBeTogetherThanAsTheyAre() {
        var random = new Random(21);
        for (var round = 0; round < 1000; round++) {
            var market = Markets.random(random, 1 + random.nextInt(30), 1 + random.nextInt(20), 3, 0.5, 1001);
            assertThat(MatchingQuality.of(market, StableMatching.solve(market)).blocking())
                    .as("round %d", round)
                    .isZero();
        }
    }

    @Test
    void theOptimalAnswerMayHaveBlockingPairsAndTheyAreCounted() {
        // mentee 0 and mentor 0 like each other best; together they would leave mentee 1 alone
        var market = Market.of(new int[] {1, 1}, new int[][] {{0, 1}, {0}}, new int[][] {{900, 100}, {800}});

        assertThat(OptimalMatching.solve(market)).containsExactly(1, 0);
        assertThat(MatchingQuality.of(market, OptimalMatching.solve(market)))
                .isEqualTo(new MatchingQuality(2, 900, 100, 1, 1));
        assertThat(StableMatching.solve(market)).containsExactly(0, -1);
    }
}
