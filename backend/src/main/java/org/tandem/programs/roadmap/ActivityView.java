package org.tandem.programs.roadmap;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.Stage;

/** A line of the roadmap with its facts. */
record ActivityView(
        UUID id,
        UUID sectionId,
        @Schema(nullable = true) String printedNumber,
        @Schema(nullable = true) String groupTitle,
        String title,
        @Schema(nullable = true) String details,
        @Schema(nullable = true) Stage stage,
        DueSpec due,
        String dueText,
        List<String> responsibles,
        @Schema(nullable = true) String plannedResult,
        int position,
        boolean nested,
        List<Executor> executors,
        @Schema(nullable = true) ClosesWhen closesWhen,
        ActivityStatus status,
        List<OccurrenceView> occurrences,
        int version) {

    /** A person who answers for the line. */
    @Schema(name = "ActivityExecutor")
    record Executor(UUID accountId, String name) {}
}
