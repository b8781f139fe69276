package org.tandem.programs.roadmap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * @param nested stands one step to the right, under the nearest line above that does not; null keeps what is
 * @param executorIds accounts and partners who answer for it, beside what {@code responsibles} says in words
 * @param closesWhen data whose appearance closes the activity by itself
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
        @Min(0) @Schema(nullable = true) Integer position,
        @Schema(nullable = true) Boolean nested,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull UUID> executorIds,
        @Schema(nullable = true) ClosesWhen closesWhen) {

    /** A line that names its responsibles only in words and is closed by people. */
    ActivityFacts(
            UUID sectionId,
            String printedNumber,
            String groupTitle,
            String title,
            String details,
            Stage stage,
            DueSpec due,
            String dueText,
            List<String> responsibles,
            String plannedResult,
            Integer position) {
        this(
                sectionId,
                printedNumber,
                groupTitle,
                title,
                details,
                stage,
                due,
                dueText,
                responsibles,
                plannedResult,
                position,
                null,
                null,
                null);
    }

    /** The same line inside a section and with a term of another year. */
    ActivityFacts moved(UUID section, DueSpec term, String termText) {
        return new ActivityFacts(
                section,
                printedNumber,
                groupTitle,
                title,
                details,
                stage,
                term,
                termText,
                responsibles,
                plannedResult,
                position,
                nested,
                executorIds,
                closesWhen);
    }

    Set<UUID> executors() {
        return executorIds == null ? Set.of() : new LinkedHashSet<>(executorIds);
    }
}
