package org.tandem.gatherings;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A general meeting in the list. */
record GatheringRow(
        UUID id,
        String title,
        Instant startsAt,
        String place,
        @Schema(nullable = true) String cancelReason,
        int invited,
        int came) {}
