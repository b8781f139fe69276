package org.tandem.shared.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list by keyset: cost does not grow with the page's number.
 *
 * @param next cursor for {@code ?after=}, null on the last page
 */
public record Page<T>(
        List<T> items, @Schema(nullable = true) String next) {

    /**
     * Cuts one page from a result read with {@code limit + 1} rows.
     *
     * @param cursor builds the cursor from the last row that is kept
     */
    public static <T> Page<T> of(List<T> rowsPlusOne, int limit, Function<T, String> cursor) {
        if (rowsPlusOne.size() <= limit) {
            return new Page<>(rowsPlusOne, null);
        }
        var items = List.copyOf(rowsPlusOne.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
