package org.tandem.consents;

import java.util.List;

/** What can be done with a consent next; the name of the sub-resource. */
enum ConsentAction {
    SIGNATURE,
    CONFIRMATION,
    REJECTION,
    REFUSAL,
    WITHDRAWAL;

    static List<ConsentAction> in(ConsentStatus status) {
        return switch (status) {
            case ISSUED -> List.of(SIGNATURE, REFUSAL);
            case SIGNED -> List.of(CONFIRMATION, REJECTION);
            case EFFECTIVE -> List.of(WITHDRAWAL);
            case EXPIRED, WITHDRAWN, SUPERSEDED, REFUSED, REJECTED -> List.of();
        };
    }
}
