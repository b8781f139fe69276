package org.tandem.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the register or of a journal. */
public record DocumentRow(
        UUID id,
        String kind,
        String kindTitle,
        String title,
        DocumentStatus status,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) LocalDate dated,
        @Schema(nullable = true) UUID programId,
        int schoolYear,
        List<String> actions) {

    static DocumentRow of(Document document, DocumentKind kind) {
        return new DocumentRow(
                document.id(),
                kind.code(),
                kind.title(),
                document.title(),
                document.status(),
                document.number(),
                document.dated(),
                document.programId(),
                document.schoolYear(),
                DocumentActions.of(document.status()));
    }
}
