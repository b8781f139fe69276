package org.tandem.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting in a list. */
record MeetingRow(
        UUID id,
        UUID pairId,
        String pairTitle,
        int ordinal,
        MeetingType type,
        MeetingStatus status,
        Instant plannedAt,
        @Schema(nullable = true) Instant heldAt,
        @Schema(nullable = true) String topic,
        List<DebtView> feedbackMissing) {}
