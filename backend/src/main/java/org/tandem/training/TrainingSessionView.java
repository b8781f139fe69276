package org.tandem.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session as its organiser sees it.
 *
 * @param attendeeIds participants who came; null while nobody has marked it
 * @param cancelReason null unless it is cancelled
 */
record TrainingSessionView(
        UUID id,
        UUID courseId,
        Instant startsAt,
        @Schema(nullable = true) Integer durationMinutes,
        String topic,
        String trainer,
        TrainerKind trainerKind,
        SessionFormat format,
        @Schema(nullable = true) String place,
        List<Material> materials,
        @Schema(nullable = true) List<UUID> attendeeIds,
        @Schema(nullable = true) String cancelReason,
        int version) {}
