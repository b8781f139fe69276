package org.tandem.monitoring.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Pairs that need help, the most pressing first, and what was settled lately.
 *
 * @param today by the organisation's calendar
 */
record CareView(LocalDate today, List<CareItem> items, List<SettledCare> settled) {

    /**
     * One cause in one pair.
     *
     * @param key to act on it
     * @param basis from where on it counts, a Russian sentence
     * @param advice what to do, a Russian sentence
     * @param dueOn last day for the next step, null without a term
     * @param meetingId the meeting that shows it
     * @param actedBy who acted on it last, null while nobody has
     * @param note why it was put off, or how it was settled before somebody brought it back
     */
    record CareItem(
            String key,
            CareKind kind,
            CareStatus status,
            UUID pairId,
            String pairTitle,
            String title,
            String basis,
            String advice,
            Instant since,
            @Schema(nullable = true) LocalDate dueOn,
            boolean overdue,
            @Schema(nullable = true) UUID meetingId,
            @Schema(nullable = true) String actedBy,
            @Schema(nullable = true) Instant actedAt,
            @Schema(nullable = true) LocalDate putOffUntil,
            @Schema(nullable = true) String note) {}

    /** How one was settled. */
    record SettledCare(
            String key,
            CareKind kind,
            UUID pairId,
            String pairTitle,
            String title,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) String settledBy,
            Instant settledAt) {}
}
