package org.tandem.programs.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.Approval;

/**
 * One edition of the roadmap.
 *
 * @param number 1 for the first
 * @param supersedes the edition that this one replaces
 * @param approval stamps R-020
 * @param remark why it was returned
 * @param warnings V-31: what does not fit the school year or the plan
 */
record EditionView(
        UUID id,
        int number,
        EditionStatus status,
        @Schema(nullable = true) UUID supersedes,
        @Schema(nullable = true) Approval approval,
        @Schema(nullable = true) String remark,
        Instant createdAt,
        List<EditionWarning> warnings,
        List<EditionAction> actions,
        int version) {}
