package org.tandem.programs.roadmap;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Plan and fact of one occurrence.
 *
 * @param proposedOn the later day somebody asks for, while nobody has agreed
 * @param postponedFrom the day it was first planned for, if it was moved since
 */
record OccurrenceView(
        UUID id,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) LocalDate proposedOn,
        @Schema(nullable = true) LocalDate postponedFrom,
        OccurrenceStatus status,
        boolean overdue,
        @Schema(nullable = true) LocalDate doneOn,
        @Schema(nullable = true) String result,
        @Schema(nullable = true) String remark,
        int version) {}
