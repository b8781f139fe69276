package org.tandem.programs.roadmap;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a roadmap goes.
 *
 * @param targetProgramId a programme without a roadmap; null opens one for the next school year with the same aims
 * @param shiftPolicy what recurring terms do on days off in the new year; null keeps what each line says
 */
record RoadmapCopy(
        @Schema(nullable = true) UUID targetProgramId,
        @Schema(nullable = true) ShiftPolicy shiftPolicy) {}
