package org.tandem.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the training is.
 *
 * @param about what is taught and for whom
 * @param hours academic hours in all
 * @param passScore least score of a test, 1 to 100; null for other endings
 */
record CourseFacts(
        @NotBlank(message = "Назовите программу обучения") @Size(max = 300)
        String title,

        @Size(max = 4000) @Schema(nullable = true) String about,
        @Min(1) @Max(1000) @Schema(nullable = true) Integer hours,
        @NotNull Assessment assessment,
        @Min(1) @Max(100) @Schema(nullable = true) Integer passScore) {}
