package org.tandem.surveys;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answers that came within one hour by one link for all.
 *
 * @param sharedNumber which of the round's links, from 1
 * @param hour its beginning
 * @param doubtId the doubt that keeps them out of the results, null if they are counted
 */
record BatchView(
        int sharedNumber,
        Instant hour,
        long responses,
        @Schema(nullable = true) UUID doubtId,
        @Schema(nullable = true) String reason) {}
