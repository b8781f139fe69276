package org.tandem.people.breaches;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A breach with its terms.
 *
 * @param noticeDueAt 24 hours after the discovery
 * @param reportDueAt 72 hours after the discovery
 * @param lacking fields of the facts that the first notice still wants; empty when it may be sent
 * @param actions what the caller may do now
 */
record BreachView(
        UUID id,
        int number,
        BreachStatus status,
        BreachFacts facts,
        Instant noticeDueAt,
        @Schema(nullable = true) Instant notifiedAt,
        @Schema(nullable = true) String noticeNumber,
        Instant reportDueAt,
        @Schema(nullable = true) Instant reportedAt,
        @Schema(nullable = true) String reportNumber,
        @Schema(nullable = true) String inquiry,
        @Schema(nullable = true) String culprits,
        @Schema(nullable = true) String dismissalReason,
        List<String> lacking,
        List<String> actions,
        int version) {}
