package org.tandem.pairs.matching;

import java.util.Arrays;

/**
 * The Hungarian method on a full matrix of mentees and seats: another algorithm than the one it judges, and nothing in
 * common with it but the market. Cubic, so for hundreds of people.
 */
final class HungarianReferee {

    private static final long FORBIDDEN = Long.MAX_VALUE / 4;

    private HungarianReferee() {}

    /** What the best assignment is worth: most mentees matched, then the greatest sum of scores. */
    record Best(int matched, int total) {}

    static Best judge(Market market) {
        var mentees = market.mentees();
        var alone = (Market.BEST + 1L) * (mentees + 1);
        var seatOf = seats(market);
        var cost = new long[mentees][seatOf.length + mentees];
        for (var mentee = 0; mentee < mentees; mentee++) {
            Arrays.fill(cost[mentee], alone);
            for (var seat = 0; seat < seatOf.length; seat++) {
                var position = market.position(mentee, seatOf[seat]);
                cost[mentee][seat] = position < 0 ? FORBIDDEN : Market.BEST - market.score(mentee, position);
            }
        }
        var matched = 0;
        var total = 0;
        var taken = assign(cost);
        for (var mentee = 0; mentee < mentees; mentee++) {
            if (taken[mentee] < seatOf.length) {
                matched++;
                total += Market.BEST - (int) cost[mentee][taken[mentee]];
            }
        }
        return new Best(matched, total);
    }

    /** Mentor of each seat. */
    private static int[] seats(Market market) {
        var seats = new int[Arrays.stream(market.capacity()).sum()];
        var next = 0;
        for (var mentor = 0; mentor < market.capacity().length; mentor++) {
            for (var place = 0; place < market.capacity()[mentor]; place++) {
                seats[next++] = mentor;
            }
        }
        return seats;
    }

    /** Column of each row at the least sum; rows and columns count from 1 inside, 0 stands for none. */
    private static int[] assign(long[][] cost) {
        var rows = cost.length;
        var columns = rows == 0 ? 0 : cost[0].length;
        var ofRow = new long[rows + 1];
        var ofColumn = new long[columns + 1];
        var rowAt = new int[columns + 1];
        var before = new int[columns + 1];
        for (var row = 1; row <= rows; row++) {
            rowAt[0] = row;
            var at = 0;
            var least = new long[columns + 1];
            Arrays.fill(least, FORBIDDEN * 2);
            var used = new boolean[columns + 1];
            do {
                used[at] = true;
                var current = rowAt[at];
                var step = FORBIDDEN * 2;
                var next = 0;
                for (var column = 1; column <= columns; column++) {
                    if (!used[column]) {
                        var reduced = cost[current - 1][column - 1] - ofRow[current] - ofColumn[column];
                        if (reduced < least[column]) {
                            least[column] = reduced;
                            before[column] = at;
                        }
                        if (least[column] < step) {
                            step = least[column];
                            next = column;
                        }
                    }
                }
                for (var column = 0; column <= columns; column++) {
                    if (used[column]) {
                        ofRow[rowAt[column]] += step;
                        ofColumn[column] -= step;
                    } else {
                        least[column] -= step;
                    }
                }
                at = next;
            } while (rowAt[at] != 0);
            do {
                var former = before[at];
                rowAt[at] = rowAt[former];
                at = former;
            } while (at != 0);
        }
        var columnOf = new int[rows];
        for (var column = 1; column <= columns; column++) {
            if (rowAt[column] > 0) {
                columnOf[rowAt[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }
}
