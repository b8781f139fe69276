package org.tandem.pairs;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.participants.Side;

/** A member of a pair. */
record MemberView(
        UUID participantId,
        UUID personId,
        String fullName,
        @Schema(nullable = true) String className,
        @Schema(nullable = true) String position,
        Side side,
        MemberStatus status,
        @Schema(nullable = true) LocalDate agreedOn,
        @Schema(nullable = true) AgreedBy agreedBy,
        @Schema(nullable = true) ExitChoice exitChoice) {}
