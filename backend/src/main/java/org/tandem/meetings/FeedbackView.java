package org.tandem.meetings;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.participants.Side;

/** Feedback as staff and its own author see it; the other side never does (V-23). */
record FeedbackView(
        UUID participantId,
        Side side,
        @Schema(nullable = true) Integer progress,
        @Schema(nullable = true) Integer engagement,
        @Schema(nullable = true) Integer comfort,
        @Schema(nullable = true) Integer usefulness,
        @Schema(nullable = true) Boolean safe,
        @Schema(nullable = true) Boolean helpNeeded,
        @Schema(nullable = true) String comment,
        boolean oral,
        boolean waived,
        @Schema(nullable = true) String waiverReason,
        Instant givenAt) {}
