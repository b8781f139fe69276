package org.tandem.pairs;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One condition of activation (V-10).
 *
 * @param code rule and condition, e.g. {@code V-10.consents}
 * @param text what is asked, with whom; in Russian
 * @param fix where to mend it, null when met
 */
record ChecklistItem(
        String code,
        String text,
        boolean ok,
        @Schema(nullable = true) PairFix fix) {

    /** Place in the product where the missing thing is brought in. */
    record PairFix(Target kind, @Schema(nullable = true) UUID id) {}

    /** Kinds of places. */
    enum Target {
        PROGRAM,
        PARTICIPANT,
        CONSENTS,
        SURVEY,
        ORDER
    }

    static ChecklistItem of(String code, String text, boolean ok, Target target, UUID id) {
        return new ChecklistItem(code, text, ok, ok ? null : new PairFix(target, id));
    }
}
