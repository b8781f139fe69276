package org.tandem.consents;

import java.util.List;

/** Which transitions a consent's state offers, by the last segment of their address. */
final class ConsentActions {

    private ConsentActions() {}

    static List<String> of(ConsentStatus status) {
        return switch (status) {
            case ISSUED -> List.of("signature", "refusal");
            case SIGNED -> List.of("confirmation", "rejection");
            case EFFECTIVE -> List.of("withdrawal");
            case EXPIRED, WITHDRAWN, SUPERSEDED, REFUSED, REJECTED -> List.of();
        };
    }
}
