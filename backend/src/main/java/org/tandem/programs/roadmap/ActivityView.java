package org.tandem.programs.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.documents.DocumentRow;
import org.tandem.documents.DocumentStatus;
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
        List<ActivityPaper> documents,
        @Schema(nullable = true) ClosesWhen closesWhen,
        ActivityStatus status,
        List<OccurrenceView> occurrences,
        int version) {

    /**
     * Who answers for the line.
     *
     * @param id of an account, or of a partner in its register
     */
    @Schema(name = "ActivityExecutor")
    record Executor(UUID id, String name, boolean partner) {}

    /** A paper that belongs to the line. */
    record ActivityPaper(
            UUID id,
            String kindTitle,
            String title,
            DocumentStatus status,
            @Schema(nullable = true) String number,
            @Schema(nullable = true) LocalDate dated) {

        static ActivityPaper of(DocumentRow row) {
            return new ActivityPaper(row.id(), row.kindTitle(), row.title(), row.status(), row.number(), row.dated());
        }
    }
}
