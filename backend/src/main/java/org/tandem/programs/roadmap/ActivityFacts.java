package org.tandem.programs.roadmap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.Stage;

/**
 * A line of the roadmap as the curator writes it.
 *
 * @param printedNumber number as printed, kept as text: gaps and doubles are allowed
 * @param groupTitle sub-heading the line stands under, if any
 * @param dueText the term in the organisation's own words; null lets the system write it
 * @param position place inside the section; null puts it last
 */
record ActivityFacts(
        @NotNull UUID sectionId,
        @Size(max = 20) @Schema(nullable = true) String printedNumber,
        @Size(max = 500) @Schema(nullable = true) String groupTitle,

        @NotBlank(message = "Напишите, что нужно сделать") @Size(max = 2000)
        String title,

        @Size(max = 4000) @Schema(nullable = true) String details,
        @Schema(nullable = true) Stage stage,
        @NotNull @Valid DueSpec due,
        @Size(max = 300) @Schema(nullable = true) String dueText,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> responsibles,
        @Size(max = 1000) @Schema(nullable = true) String plannedResult,
        @Min(0) @Schema(nullable = true) Integer position) {}
