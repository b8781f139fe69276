package org.tandem.programs.roadmap;

import java.util.List;

/** What may be done to an edition now; the names are the last segments of the operations. */
enum EditionAction {
    EDIT,
    SUBMISSION,
    APPROVAL,
    RETURN,
    RENEWAL,
    DISCARD;

    static List<EditionAction> of(EditionStatus status, boolean untouched) {
        return switch (status) {
            case DRAFT -> untouched ? List.of(EDIT, SUBMISSION, DISCARD) : List.of(EDIT, SUBMISSION);
            case REVIEW -> List.of(APPROVAL, RETURN);
            case APPROVED, ACTIVE -> List.of(RENEWAL);
            case CLOSED, SUPERSEDED -> List.of();
        };
    }
}
