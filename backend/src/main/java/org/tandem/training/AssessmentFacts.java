package org.tandem.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Result of one mentor.
 *
 * @param score of a test, 0 to 100
 * @param reflection his own words, of a reflection
 */
record AssessmentFacts(
        @NotNull UUID participantId,
        @Min(0) @Max(100) @Schema(nullable = true) Integer score,
        @Size(max = 4000) @Schema(nullable = true) String reflection) {}
