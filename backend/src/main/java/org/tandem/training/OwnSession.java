package org.tandem.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session as one mentor sees it.
 *
 * @param attended whether he came; null while nobody has marked it
 */
record OwnSession(
        UUID id,
        Instant startsAt,
        @Schema(nullable = true) Integer durationMinutes,
        String topic,
        String trainer,
        SessionFormat format,
        @Schema(nullable = true) String place,
        List<Material> materials,
        @Schema(nullable = true) Boolean attended,
        @Schema(nullable = true) String cancelReason) {}
