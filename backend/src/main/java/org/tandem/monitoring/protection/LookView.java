package org.tandem.monitoring.protection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody looked at sensitive data or took data out.
 *
 * @param action feature and verb, e.g. {@code participant.notes-read}
 * @param account who, null for the system itself
 * @param subject whose data, or the paper or programme they are in; null once it is gone
 * @param personId whose data, null where it is not one person's
 */
record LookView(
        UUID id,
        Instant at,
        String action,
        @Schema(nullable = true) String account,
        @Schema(nullable = true) String subject,
        @Schema(nullable = true) UUID personId) {}
