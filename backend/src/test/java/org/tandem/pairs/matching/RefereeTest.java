package org.tandem.pairs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Instances too large for brute force, judged by the Hungarian method; those of thousands by {@code OrToolsTest}. */
class RefereeTest {

    @Test
    void fiveHundredByFiveHundredDenseIsOptimal() {
        judge(Markets.random(new Random(21), 500, 500, 1, 1, 1001));
    }

    @Test
    void moreMenteesThanPlacesIsOptimal() {
        judge(Markets.random(new Random(22), 300, 80, 5, 0.2, 101));
        judge(Markets.sparse(new Random(23), 400, 100, 3, 12));
    }

    @Test
    void manyEquallyGoodAnswersAreOptimalToo() {
        for (var seed = 0; seed < 20; seed++) {
            judge(Markets.random(new Random(seed), 60, 25, 3, 0.15, 3));
        }
    }

    private static void judge(Market market) {
        var quality = MatchingQuality.of(market, OptimalMatching.solve(market));
        assertThat(new HungarianReferee.Best(quality.matched(), quality.total()))
                .isEqualTo(HungarianReferee.judge(market));
    }
}
