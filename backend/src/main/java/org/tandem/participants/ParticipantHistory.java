package org.tandem.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to a participant, and where else the same person takes or took part.
 *
 * @param events newest first
 * @param others newest programme first
 */
record ParticipantHistory(List<ParticipantEvent> events, List<OtherParticipation> others) {

    /**
     * One event.
     *
     * @param action the verb of the log, e.g. {@code entered}
     * @param by who did it, null for the system itself
     */
    record ParticipantEvent(
            Instant at,
            String action,
            @Schema(nullable = true) String by,
            @Schema(nullable = true) String reason) {}

    /** Another participation of the person. */
    record OtherParticipation(
            UUID participantId,
            UUID programId,
            String programTitle,
            int schoolYear,
            Side side,
            ParticipantStatus status,
            @Schema(nullable = true) LocalDate enteredOn) {}
}
