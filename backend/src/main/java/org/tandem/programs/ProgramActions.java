package org.tandem.programs;

import java.util.List;

/** Which transitions a programme's state offers, by the last segment of their address. */
final class ProgramActions {

    private ProgramActions() {}

    static List<String> of(ProgramStatus status) {
        return switch (status) {
            case DRAFT -> List.of("submission", "cancellation");
            case REVIEW -> List.of("approval", "return", "cancellation");
            case APPROVED -> List.of("activation", "cancellation");
            case ACTIVE -> List.of("suspension", "closing");
            case SUSPENDED -> List.of("resumption");
            case COMPLETING -> List.of("completion");
            case COMPLETED, CANCELLED, ARCHIVED -> List.of();
        };
    }
}
