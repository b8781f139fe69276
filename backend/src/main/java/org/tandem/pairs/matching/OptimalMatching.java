package org.tandem.pairs.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The exact best assignment: most mentees matched, then the greatest sum of scores, then the most even load of the
 * mentors, then the best worst pair.
 *
 * <p>Successive shortest paths with prices: mentees enter one by one, each by the cheapest chain of moves; a mentor's
 * next place costs more the more mentees he has. One mentor stands for «without a mentor»: he takes everybody, at a
 * price above any sum of scores.
 */
public final class OptimalMatching {

    private static final int NOBODY = -1;

    private final Market market;
    private final int outside;
    private final int[] assigned;
    private final int[][] places;
    private final int[] load;

    /** One point of score outweighs every difference of load. */
    private final long point;

    private final long unmatched;

    /** What a place is dearer by than its cost, because others want it; at most 0. */
    private final long[] price;

    private final long[] distance;
    private final int[] seenIn;
    private final boolean[] closed;
    private final int[] reachedBy;

    /** Mentors in the order in which the search of the moment came to them. */
    private final int[] queue;

    private final MinHeap heap = new MinHeap();
    private int search;

    private OptimalMatching(Market market) {
        this.market = market;
        outside = market.capacity().length;
        assigned = new int[market.mentees()];
        Arrays.fill(assigned, NOBODY);
        places = new int[outside + 1][];
        for (var mentor = 0; mentor < outside; mentor++) {
            places[mentor] = new int[Math.min(market.capacity()[mentor], market.mentees())];
        }
        places[outside] = new int[market.mentees()];
        load = new int[outside + 1];
        point = 1L
                + (long) market.mentees()
                        * IntStream.of(market.capacity()).max().orElse(0);
        unmatched = (Market.BEST + 2) * point * (market.mentees() + 1L);
        price = new long[outside + 1];
        distance = new long[outside + 1];
        seenIn = new int[outside + 1];
        closed = new boolean[outside + 1];
        reachedBy = new int[outside + 1];
        queue = new int[outside + 1];
    }

    /** Mentor of each mentee, -1 for who stays without. */
    public static int[] solve(Market market) {
        var matching = new OptimalMatching(market);
        for (var mentee = 0; mentee < market.mentees(); mentee++) {
            matching.enter(mentee);
        }
        IntStream.range(0, market.mentees())
                .filter(mentee -> matching.assigned[mentee] != matching.outside)
                .boxed()
                .sorted(Comparator.comparing(matching::score))
                .forEach(matching::raise);
        return IntStream.of(matching.assigned)
                .map(mentor -> mentor == matching.outside ? NOBODY : mentor)
                .toArray();
    }

    private int score(int mentee) {
        return market.score(mentee, market.position(mentee, assigned[mentee]));
    }

    private long cost(int mentee, int position) {
        return (Market.BEST - market.score(mentee, position)) * point;
    }

    /** What the mentee pays where he is. */
    private long paid(int mentee) {
        var mentor = assigned[mentee];
        return mentor == outside ? unmatched : cost(mentee, market.position(mentee, mentor)) - price[mentor];
    }

    private long nextPlace(int mentor) {
        return mentor == outside ? 0 : load[mentor];
    }

    /** The cheapest chain of moves that takes one more mentee in. */
    private void enter(int newcomer) {
        search++;
        heap.clear();
        var best = Long.MAX_VALUE;
        var end = outside;
        var visited = 0;
        relax(newcomer, 0);
        while (!heap.isEmpty() && heap.nearest() < best) {
            var mentor = heap.pop();
            if (closed[mentor]) {
                continue;
            }
            closed[mentor] = true;
            queue[visited++] = mentor;
            var here = distance[mentor];
            if (load[mentor] < places[mentor].length && here + nextPlace(mentor) + price[mentor] < best) {
                best = here + nextPlace(mentor) + price[mentor];
                end = mentor;
            }
            for (var place = 0; place < load[mentor] && mentor != outside; place++) {
                var mentee = places[mentor][place];
                relax(mentee, here - paid(mentee));
            }
        }
        for (var i = 0; i < visited; i++) {
            var mentor = queue[i];
            price[mentor] += Math.min(0, distance[mentor] - best);
        }
        move(newcomer, end);
    }

    private void relax(int mentee, long base) {
        var mentors = market.mentors()[mentee];
        for (var position = 0; position < mentors.length; position++) {
            var mentor = mentors[position];
            if (places[mentor].length > 0) {
                reach(mentor, mentee, base + cost(mentee, position) - price[mentor]);
            }
        }
        reach(outside, mentee, base + unmatched);
    }

    private void reach(int mentor, int mentee, long length) {
        if (seenIn[mentor] != search) {
            seenIn[mentor] = search;
            closed[mentor] = false;
        } else if (length >= distance[mentor]) {
            return;
        }
        distance[mentor] = length;
        reachedBy[mentor] = mentee;
        heap.push(length, mentor);
    }

    /** Everybody on the chain moves one place on; the last place was free. */
    private void move(int first, int end) {
        var mentor = end;
        while (true) {
            var mentee = reachedBy[mentor];
            var former = assigned[mentee];
            if (former != NOBODY) {
                leave(former, mentee);
            }
            places[mentor][load[mentor]++] = mentee;
            assigned[mentee] = mentor;
            if (mentee == first) {
                return;
            }
            mentor = former;
        }
    }

    private void leave(int mentor, int mentee) {
        var place = 0;
        while (places[mentor][place] != mentee) {
            place++;
        }
        places[mentor][place] = places[mentor][--load[mentor]];
    }

    /**
     * A better mentor for this mentee by a chain of moves that costs nothing and leaves every mover better off than he
     * is now. Begun with the worst pair, it leaves no better worst pair among the equally good assignments.
     */
    private void raise(int mentee) {
        var origin = assigned[mentee];
        if (origin == outside) {
            return; // an earlier chain put somebody in his place
        }
        var floor = score(mentee);
        search++;
        var last = free(mentee, floor, 0);
        for (var head = 0; head < last; head++) {
            var mentor = queue[head];
            if (mentor == origin || isEqualEnd(mentor, origin)) {
                if (mentor == origin) {
                    closeCircle(mentee, origin);
                } else {
                    move(mentee, mentor);
                }
                return;
            }
            for (var place = 0; place < load[mentor]; place++) {
                last = free(places[mentor][place], floor, last);
            }
        }
    }

    /** Whether one mentee less for one mentor and one more for the other cost the same. */
    private boolean isEqualEnd(int mentor, int origin) {
        return mentor != outside
                && load[mentor] < places[mentor].length
                && price[mentor] + load[mentor] == price[origin] + load[origin] - 1;
    }

    /** Mentors to whom the mentee could go at no cost. */
    private int free(int mentee, int floor, int last) {
        var paid = paid(mentee);
        var mentors = market.mentors()[mentee];
        var end = last;
        for (var position = 0; position < mentors.length; position++) {
            var mentor = mentors[position];
            if (seenIn[mentor] != search
                    && places[mentor].length > 0
                    && mentor != assigned[mentee]
                    && market.score(mentee, position) > floor
                    && cost(mentee, position) - price[mentor] == paid) {
                seenIn[mentor] = search;
                reachedBy[mentor] = mentee;
                queue[end++] = mentor;
            }
        }
        if (seenIn[outside] != search && assigned[mentee] != outside && paid == unmatched) {
            seenIn[outside] = search;
            reachedBy[outside] = mentee;
            queue[end++] = outside;
        }
        return end;
    }

    /** The chain came back to the place that its first mentee leaves. */
    private void closeCircle(int mentee, int origin) {
        leave(origin, mentee);
        assigned[mentee] = NOBODY;
        move(mentee, origin);
    }
}
