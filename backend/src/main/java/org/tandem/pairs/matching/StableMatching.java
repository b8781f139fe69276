package org.tandem.pairs.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Deferred acceptance with the mentees proposing (Gale and Shapley): no mentee and mentor would both rather be together
 * than as they are. Equal scores are settled by the order of the input, so the answer is always the same.
 */
public final class StableMatching {

    /** A mentee as his mentor sees him. */
    private record Held(int mentee, int score) {}

    private StableMatching() {}

    /** Mentor of each mentee, -1 for who stays without. */
    public static int[] solve(Market market) {
        var assigned = new int[market.mentees()];
        Arrays.fill(assigned, -1);
        var wishes = IntStream.range(0, market.mentees())
                .mapToObj(mentee -> wishes(market, mentee))
                .toArray(int[][]::new);
        var asked = new int[market.mentees()];
        var held = new PriorityQueue<?>[market.capacity().length];
        var free = new ArrayDeque<Integer>();
        IntStream.range(0, market.mentees()).forEach(free::add);
        while (!free.isEmpty()) {
            var mentee = free.poll();
            if (asked[mentee] == wishes[mentee].length) {
                continue;
            }
            var position = wishes[mentee][asked[mentee]++];
            var mentor = market.mentors()[mentee][position];
            var group = group(held, mentor);
            group.add(new Held(mentee, market.mentorScore()[mentee][position]));
            assigned[mentee] = mentor;
            if (group.size() > market.capacity()[mentor]) {
                var refused = group.poll().mentee();
                assigned[refused] = -1;
                free.addFirst(refused);
            }
        }
        return assigned;
    }

    private static int[] wishes(Market market, int mentee) {
        var scores = market.menteeScore()[mentee];
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing(position -> -scores[position]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @SuppressWarnings("unchecked")
    private static PriorityQueue<Held> group(PriorityQueue<?>[] held, int mentor) {
        if (held[mentor] == null) {
            held[mentor] = new PriorityQueue<>(
                    Comparator.comparing(Held::score).thenComparing(Held::mentee, Comparator.reverseOrder()));
        }
        return (PriorityQueue<Held>) held[mentor];
    }
}
