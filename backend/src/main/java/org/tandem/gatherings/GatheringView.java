package org.tandem.gatherings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.participants.Side;

/**
 * A general meeting with its guests.
 *
 * @param cancelReason null unless it is cancelled
 * @param begun whether people may be marked: from two hours before the beginning on
 * @param newcomers how many could be invited and are not yet
 */
record GatheringView(
        UUID id,
        UUID programId,
        String title,
        Instant startsAt,
        String place,
        @Schema(nullable = true) String cancelReason,
        boolean begun,
        int newcomers,
        List<GuestView> guests,
        int version) {

    /**
     * One invited participant.
     *
     * @param note class or position
     * @param cameAt null while he has not come
     */
    record GuestView(
            UUID participantId,
            String name,
            @Schema(nullable = true) String note,
            Side side,
            @Schema(nullable = true) Instant cameAt,
            @Schema(nullable = true) MarkedBy markedBy) {}
}
