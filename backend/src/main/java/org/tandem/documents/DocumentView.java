package org.tandem.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper's card.
 *
 * @param missing labels of the fields without which it cannot come into force
 * @param warnings V-31: what to look at before it is signed; forbids nothing
 * @param nextNumber number proposed at registration, null once it has one
 * @param supersedes paper that this one replaces, null for none
 * @param supersededBy paper that replaced this one, null for none
 */
record DocumentView(
        UUID id,
        String kind,
        String kindTitle,
        String title,
        @Schema(nullable = true) UUID programId,
        int schoolYear,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) String signerPosition,
        @Schema(nullable = true) String signerName,
        @Schema(nullable = true) String basis,
        @Schema(nullable = true) String body,
        Map<String, String> fields,
        List<String> missing,
        List<String> warnings,
        DocumentStatus status,
        @Schema(nullable = true) String remark,
        String journalTitle,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) LocalDate dated,
        @Schema(nullable = true) String nextNumber,
        @Schema(nullable = true) DocumentRow supersedes,
        @Schema(nullable = true) DocumentRow supersededBy,
        Instant createdAt,
        List<String> actions,
        int version) {}
