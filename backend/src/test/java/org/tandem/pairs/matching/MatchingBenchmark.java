package org.tandem.pairs.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Processor time and memory of the exact assignment. After {@code mvn -pl backend test-compile}: {@code java -cp
 * backend/target/test-classes:backend/target/classes org.tandem.pairs.matching.MatchingBenchmark}.
 */
public final class MatchingBenchmark {

    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private MatchingBenchmark() {}

    public static void main(String... args) {
        print("500 × 500, dense", Markets.random(new Random(1), 500, 500, 1, 1, 1001));
        print("1000 × 500, two places each, dense", Markets.sparse(new Random(2), 1000, 500, 2, 500));
        print("20000 × 5000, four places each, 30 known", Markets.sparse(new Random(3), 20_000, 5000, 4, 30));
    }

    private static void print(String name, Market market) {
        OptimalMatching.solve(Markets.random(new Random(0), 200, 200, 1, 1, 1001));
        System.gc();
        var before = used();
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        var start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var assigned = OptimalMatching.solve(market);
        var millis = TimeUnit.NANOSECONDS.toMillis(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        var quality = MatchingQuality.of(market, assigned);
        System.out.printf(
                "%-45s %6d ms of processor time  %4d MiB of heap besides %d MiB before  matched %d, mean %d, worst %d%n",
                name,
                millis,
                (peak() - before) >> 20,
                before >> 20,
                quality.matched(),
                quality.total() / quality.matched(),
                quality.worst());
    }

    private static long used() {
        return HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    /** Upper bound: the peaks of the pools need not have been at the same moment. */
    private static long peak() {
        return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
