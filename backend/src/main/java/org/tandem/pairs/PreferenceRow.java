package org.tandem.pairs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.participants.Side;

/**
 * What one participant answered after the general meeting, or that he has not.
 *
 * @param note class or position
 * @param awaited his personal link is open and unanswered
 * @param source null while there is no answer
 * @param wished the dearest first
 * @param unwanted «нежелательно» (V-14)
 * @param comment for the curator and the psychologist only; null for others, and if there is none
 * @param version for {@code If-Match}; 0 while there is no answer
 */
record PreferenceRow(
        UUID participantId,
        String name,
        @Schema(nullable = true) String note,
        Side side,
        boolean awaited,
        @Schema(nullable = true) PreferenceSource source,
        @Schema(nullable = true) Instant answeredAt,
        List<PreferredPerson> wished,
        List<PreferredPerson> unwanted,
        @Schema(nullable = true) String comment,
        int version) {

    /** Somebody who was named. */
    record PreferredPerson(UUID participantId, String name) {}
}
