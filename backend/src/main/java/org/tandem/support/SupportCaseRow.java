package org.tandem.support;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the list; says nothing of what the support is about. */
record SupportCaseRow(
        UUID id,
        UUID participantId,
        String fullName,
        @Schema(nullable = true) String className,
        SupportStatus status,
        LocalDate openedOn,
        @Schema(nullable = true) LocalDate closedOn) {}
