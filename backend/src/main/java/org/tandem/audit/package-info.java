/** Append-only event log. May use {@code shared}; everybody above may write through {@link org.tandem.audit.AuditLog}. */
package org.tandem.audit;
