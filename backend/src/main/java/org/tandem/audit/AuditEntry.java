package org.tandem.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of an object's history.
 *
 * @param accountId who did it, null for the system itself
 * @param reason null where none was asked
 */
public record AuditEntry(Instant at, UUID accountId, String action, String reason) {}
