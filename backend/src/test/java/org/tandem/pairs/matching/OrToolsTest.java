package org.tandem.pairs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The exact assignment against the flow solver of OR-Tools, an independent referee. Its native libraries weigh 115 MiB,
 * so it is no part of every build: {@code mvn -pl backend -Preferee test -Dtest=OrToolsTest}.
 */
class OrToolsTest {

    @BeforeAll
    static void loaded() {
        Loader.loadNativeLibraries();
    }

    @Test
    void aHundredRandomProgrammesAreWorthTheSame() {
        var random = new Random(30);
        for (var round = 0; round < 100; round++) {
            judge(Markets.random(random, 1 + random.nextInt(120), 1 + random.nextInt(60), 3, 0.3, 50));
        }
    }

    @Test
    void fiveHundredByFiveHundredDenseIsWorthTheSame() {
        judge(Markets.random(new Random(31), 500, 500, 1, 1, 1001));
    }

    @Test
    void aThousandByFiveHundredDenseIsWorthTheSame() {
        judge(Markets.sparse(new Random(32), 1000, 500, 2, 500));
    }

    @Test
    void twoThousandSparseAreWorthTheSame() {
        judge(Markets.sparse(new Random(33), 2000, 500, 4, 30));
    }

    @Test
    void twentyThousandAreWorthTheSame() {
        judge(Markets.sparse(new Random(3), 20_000, 5000, 4, 30));
    }

    private static void judge(Market market) {
        var quality = MatchingQuality.of(market, OptimalMatching.solve(market));
        assertThat(gain(market, quality.matched(), quality.total())).isEqualTo(best(market));
    }

    /** One mentee more outweighs every sum of scores. */
    private static long gain(Market market, int matched, long total) {
        return matched * weight(market) + total;
    }

    private static long weight(Market market) {
        return (Market.BEST + 1L) * (market.mentees() + 1);
    }

    /** Source – mentees – mentors – sink; whoever stays alone goes to the sink for nothing. */
    private static long best(Market market) {
        var flow = new MinCostFlow();
        var mentees = market.mentees();
        var mentors = market.capacity().length;
        var sink = mentees + mentors;
        for (var mentee = 0; mentee < mentees; mentee++) {
            flow.setNodeSupply(mentee, 1);
            flow.addArcWithCapacityAndUnitCost(mentee, sink, 1, 0);
            for (var position = 0; position < market.mentors()[mentee].length; position++) {
                flow.addArcWithCapacityAndUnitCost(
                        mentee,
                        mentees + market.mentors()[mentee][position],
                        1,
                        -weight(market) - market.score(mentee, position));
            }
        }
        for (var mentor = 0; mentor < mentors; mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentees + mentor, sink, market.capacity()[mentor], 0);
        }
        flow.setNodeSupply(sink, -mentees);
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return -flow.getOptimalCost();
    }
}
