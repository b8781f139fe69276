package org.tandem.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting to be planned. */
record NewMeeting(
        @NotNull UUID pairId,
        @NotNull MeetingType type,
        @NotNull Instant plannedAt,
        @NotNull MeetingFormat format,
        @Size(max = 300) @Schema(nullable = true) String place) {}
