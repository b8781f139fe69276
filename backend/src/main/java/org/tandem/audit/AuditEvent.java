package org.tandem.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.tenancy.Ids;
import org.tandem.shared.tenancy.Scope;

/** One entry of the log; never changed, never deleted by the application. */
@Entity
class AuditEvent {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    private Instant at;
    private UUID accountId;
    private String action;
    private String subjectType;
    private UUID subjectId;
    private String reason;

    protected AuditEvent() {}

    AuditEvent(Scope scope, Instant at, String action, String subjectType, UUID subjectId, String reason) {
        this.id = Ids.next();
        this.organisationId = scope.organisationId();
        this.at = at;
        this.accountId = scope.accountId();
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.reason = reason;
    }
}
