package org.tandem.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A support with everything written about it.
 *
 * @param notes the newest first
 * @param conclusion null while it goes on or where it was ended by an event
 */
record SupportCaseView(
        UUID id,
        UUID participantId,
        UUID programId,
        String fullName,
        @Schema(nullable = true) String className,
        SupportStatus status,
        LocalDate openedOn,
        String occasion,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) SupportEnding ending,
        @Schema(nullable = true) String conclusion,
        List<SupportNoteView> notes,
        int version) {

    /** One talk. */
    record SupportNoteView(UUID id, LocalDate heldOn, String text, String author) {}
}
