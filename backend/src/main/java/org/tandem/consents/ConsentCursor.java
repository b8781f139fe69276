package org.tandem.consents;

import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.problem.Problem;

/** Place in the register of consents: their number, which is unique, so that the id of a {@link Cursor} says nothing. */
final class ConsentCursor {

    private ConsentCursor() {}

    static String encode(int number) {
        return new Cursor(Integer.toString(number), new UUID(0, 0)).encode();
    }

    static Integer number(Cursor after) {
        try {
            return after == null ? null : Integer.valueOf(after.key());
        } catch (NumberFormatException e) {
            throw new Problem(400, "bad-parameter", "Указатель страницы повреждён: начните список сначала.");
        }
    }
}
