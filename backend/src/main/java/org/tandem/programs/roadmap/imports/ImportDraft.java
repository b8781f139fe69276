package org.tandem.programs.roadmap.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.Stage;
import org.tandem.programs.roadmap.DueSpec;
import org.tandem.shared.tables.SourceFormat;

/**
 * What was understood of a file; nothing is saved yet.
 *
 * @param outside lines that stand outside the table or could not be placed: shown, so that nothing is lost unseen
 * @param withWarnings activities that have at least one warning
 */
record ImportDraft(
        SourceFormat format, List<DraftSection> sections, List<String> outside, int activities, int withWarnings) {

    /** A part of the draft. */
    record DraftSection(
            String title, @Schema(nullable = true) Stage stage, List<DraftActivity> activities) {}

    /**
     * A line of the draft.
     *
     * @param nested stands under the line above whose number its own begins with: 6.1.1 under 6.1
     * @param due the term as understood; {@code none} where it was not
     * @param dueText the term as written
     */
    record DraftActivity(
            @Schema(nullable = true) String printedNumber,
            boolean nested,
            @Schema(nullable = true) String groupTitle,
            String title,
            @Schema(nullable = true) String details,
            DueSpec due,
            @Schema(nullable = true) String dueText,
            List<String> responsibles,
            @Schema(nullable = true) String plannedResult,
            Confidence confidence,
            List<ImportWarning> warnings) {}
}
