package org.tandem.programs.roadmap;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.Stage;

/**
 * A section as the curator writes it.
 *
 * @param position place in the roadmap; null puts it last
 */
record SectionFacts(
        @NotBlank(message = "Назовите раздел") @Size(max = 500)
        String title,

        @Schema(nullable = true) Stage stage,
        @Min(0) @Schema(nullable = true) Integer position) {}
