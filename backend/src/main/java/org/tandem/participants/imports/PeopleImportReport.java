package org.tandem.participants.imports;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was understood of a list and what bringing it in would do.
 *
 * @param columns the columns of the sheet in order
 * @param lines every line about somebody
 * @param notes what concerns the whole file
 */
record PeopleImportReport(
        List<ImportedColumn> columns, ImportFigures figures, List<ImportedPersonLine> lines, List<String> notes) {

    /**
     * A column.
     *
     * @param holds null if it is left out
     * @param samples first values
     */
    record ImportedColumn(
            String title, @Schema(nullable = true) ImportColumn holds, List<String> samples) {}

    /** How many lines have each outcome. */
    record ImportFigures(int create, int match, int skip, int error) {}

    /**
     * One line.
     *
     * @param line number in the file, from 1
     * @param errors what has to be mended before anything is written
     * @param remarks what is worth a look
     */
    record ImportedPersonLine(
            int line,
            String fullName,
            @Schema(nullable = true) LocalDate birthDate,
            @Schema(nullable = true) String className,
            ImportOutcome outcome,
            List<String> errors,
            List<String> remarks) {}
}
