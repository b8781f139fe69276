package org.tandem.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the author writes. Marks are not among it: they are set one by one.
 *
 * @param request what the mentee asks for
 * @param baseline where he stands now
 * @param schedule how often the pair meets
 */
record PlanContent(
        @Schema(nullable = true) @Size(max = 2000) String request,
        @Schema(nullable = true) @Size(max = 2000) String baseline,
        @Schema(nullable = true) @Size(max = 2000) String goal,
        @Schema(nullable = true) @Size(max = 2000) String resources,
        @Schema(nullable = true) @Size(max = 500) String schedule,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Size(max = 100) List<@NotNull @Valid Entry> items,
        @NotNull @Size(max = 30) List<@NotNull @Valid PlanIndicator> indicators) {

    /**
     * A task as it is written.
     *
     * @param id of a task that the plan has already, null for a new one
     */
    record Entry(
            @Schema(nullable = true) UUID id,
            @NotBlank @Size(max = 500) String task,
            @NotNull LocalDate dueOn,
            @Schema(nullable = true) @Size(max = 500) String plannedResult) {}
}
