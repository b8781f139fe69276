package org.tandem.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper that the caller is to read.
 *
 * @param readOn null while unread
 */
record OwnPaper(
        UUID documentId,
        String kindTitle,
        String title,
        String number,
        LocalDate dated,
        @Schema(nullable = true) String body,
        List<DocumentFileView> files,
        @Schema(nullable = true) LocalDate readOn) {}
