package org.tandem.programs.roadmap.calendar;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar address that exists; the address itself was shown once and is stored nowhere.
 *
 * @param programId null for the own meetings and activities
 * @param remindDays how many days before a term the calendar reminds of it, null for never
 */
@Schema(name = "CalendarFeedView")
record FeedView(
        UUID id,
        @Schema(nullable = true) UUID programId,
        @Schema(nullable = true) Integer remindDays,
        Instant createdAt) {}
