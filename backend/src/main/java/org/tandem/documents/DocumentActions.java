package org.tandem.documents;

import java.util.List;

/** Which transitions a paper's state offers, by the last segment of their address; the main one first. */
final class DocumentActions {

    private DocumentActions() {}

    static List<String> of(DocumentStatus status) {
        return switch (status) {
            case DRAFT -> List.of("submission", "cancellation");
            case ON_REVIEW -> List.of("approval", "return", "cancellation");
            case ON_SIGNATURE -> List.of("registration", "return", "cancellation");
            case IN_FORCE -> List.of("supersession", "archive", "cancellation");
            case SUPERSEDED -> List.of("archive");
            case CANCELLED, ARCHIVED -> List.of();
        };
    }
}
