package org.tandem.participants;

import java.util.stream.Collectors;
import org.tandem.consents.ConsentRequirements;
import org.tandem.consents.RequirementStatus;

/** What somebody still needs to enter the base, in words. */
final class EntryWords {

    private EntryWords() {}

    /** The consents that are not in force, and why. */
    static String missing(ConsentRequirements consents) {
        return consents.items().stream()
                .filter(item -> item.status() != RequirementStatus.EFFECTIVE)
                .map(item -> "«" + item.label() + "». " + item.reason())
                .collect(Collectors.joining(" "));
    }

    /** What V-05 asks of the side. */
    static String profile(Side side) {
        return side == Side.MENTEE
                ? "Нужен хотя бы один запрос с темой и ожидаемым результатом."
                : "Нужна хотя бы одна компетенция и время, которое наставник может уделять.";
    }

    /** Whom a pair takes. */
    static String pair(Side side) {
        return side == Side.MENTEE
                ? "В пару включают наставляемого из базы."
                : "В пару включают наставника, прошедшего отбор и обучение.";
    }
}
