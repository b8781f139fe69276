package org.tandem.programs.roadmap;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plan and fact of one occurrence. */
record OccurrenceView(
        UUID id,
        @Schema(nullable = true) LocalDate dueOn,
        OccurrenceStatus status,
        boolean overdue,
        @Schema(nullable = true) LocalDate doneOn,
        @Schema(nullable = true) String result,
        @Schema(nullable = true) String remark,
        int version) {}
