package org.tandem.shared.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.tandem.shared.problem.Problem;

/**
 * Place in a list sorted by a text key and, for equal keys, by id. Opaque to the caller.
 *
 * @param key value of the sort column as text, empty string before the first row
 * @param id id of the last row seen
 */
public record Cursor(String key, UUID id) {

    private static final char SEPARATOR = '\n';

    /** Reads {@code ?after=}; null or empty means the first page. */
    public static Cursor parse(String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            var cut = text.lastIndexOf(SEPARATOR);
            if (text.indexOf('\0') >= 0) {
                throw new IllegalArgumentException();
            }
            return new Cursor(text.substring(0, cut), UUID.fromString(text.substring(cut + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Problem(400, "bad-parameter", "Указатель страницы повреждён: начните список сначала.");
        }
    }

    public String encode() {
        var text = key + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
