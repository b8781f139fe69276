package org.tandem.people.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request about somebody's data.
 *
 * @param subjectName «[стёрто]» once the person was erased
 * @param overdue whether it is open and its day has passed
 * @param basis article of the law that sets the term
 * @param extension working days by which it may still be extended; 0 if it may not
 * @param obstacles what must be ended before the erasure; empty for other kinds and in lists
 * @param actId the act of the erasure, null before it
 */
record DataRequestView(
        UUID id,
        int number,
        UUID personId,
        String subjectName,
        DataRequestKind kind,
        DataRequestGround ground,
        DataRequestApplicant applicant,
        DataRequestStatus status,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean overdue,
        String basis,
        int extension,
        @Schema(nullable = true) String details,
        @Schema(nullable = true) LocalDate extendedOn,
        @Schema(nullable = true) String extensionReason,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) String refusalBasis,
        @Schema(nullable = true) LocalDate doneOn,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) UUID actId,
        List<String> obstacles,
        List<String> actions,
        int version) {}
