package org.tandem.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting with its record.
 *
 * @param feedback what the caller may see of it
 * @param feedbackMissing who still owes it
 */
record MeetingView(
        UUID id,
        UUID pairId,
        String pairTitle,
        int ordinal,
        MeetingType type,
        MeetingStatus status,
        Instant plannedAt,
        MeetingFormat format,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) Instant heldAt,
        @Schema(nullable = true) Integer durationMinutes,
        List<UUID> attendeeIds,
        @Schema(nullable = true) String topic,
        @Schema(nullable = true) String done,
        @Schema(nullable = true) String agreements,
        boolean problem,
        @Schema(nullable = true) String problemText,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) MissedBy missedBy,
        @Schema(nullable = true) UUID replacesId,
        List<FeedbackView> feedback,
        List<DebtView> feedbackMissing,
        int version) {}
