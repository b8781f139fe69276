package org.tandem.programs.roadmap;

import java.util.List;

/** What may be done to an edition now; the names are the last segments of the operations. */
enum EditionAction {
    EDIT,
    SUBMISSION,
    APPROVAL,
    RETURN,
    RENEWAL;

    static List<EditionAction> of(EditionStatus status) {
        return switch (status) {
            case DRAFT -> List.of(EDIT, SUBMISSION);
            case REVIEW -> List.of(APPROVAL, RETURN);
            case APPROVED, ACTIVE -> List.of(RENEWAL);
            case CLOSED, SUPERSEDED -> List.of();
        };
    }
}
