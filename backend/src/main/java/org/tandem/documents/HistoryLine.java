package org.tandem.documents;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a paper's history.
 *
 * @param action what was done, e.g. {@code document.registered}
 * @param by who did it, null for the system itself
 */
record HistoryLine(
        Instant at,
        String action,
        @Schema(nullable = true) String by,
        @Schema(nullable = true) String reason) {}
