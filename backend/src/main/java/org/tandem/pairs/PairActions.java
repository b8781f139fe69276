package org.tandem.pairs;

import java.util.List;

/** Which transitions a pair's state offers, by the last segment of their address. */
final class PairActions {

    private PairActions() {}

    static List<String> of(PairStatus status) {
        return switch (status) {
            case DRAFT -> List.of("proposal", "cancellation");
            case PROPOSED -> List.of("agreement", "cancellation");
            case AGREED -> List.of("order", "cancellation");
            case ORDERED -> List.of("activation", "baseline-waiver", "replacement", "dissolution");
            case ACTIVE -> List.of("pause", "replacement", "dissolution");
            case PAUSED -> List.of("resumption", "replacement", "dissolution");
            case COMPLETING -> List.of("completion");
            case COMPLETED, CANCELLED, DISSOLVED -> List.of();
        };
    }
}
