package org.tandem.training;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan of a training. */
record CourseView(
        UUID id,
        UUID programId,
        String title,
        @Schema(nullable = true) String about,
        @Schema(nullable = true) Integer hours,
        Assessment assessment,
        @Schema(nullable = true) Integer passScore,
        int version) {}
