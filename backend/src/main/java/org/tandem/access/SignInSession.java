package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A sign-in on one device: a family of refresh tokens that lives and ends together. */
@Entity
class SignInSession extends TenantEntity {

    static final Duration LIFE = Duration.ofDays(14);

    @Column(updatable = false)
    private UUID accountId;

    private Instant createdAt;
    private Instant expiresAt;
    private Instant endedAt;
    private String endReason;

    protected SignInSession() {}

    SignInSession(Scope scope, UUID accountId, Instant now) {
        super(scope);
        this.accountId = accountId;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    UUID accountId() {
        return accountId;
    }

    boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    void end(String reason, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endReason = reason;
        }
    }
}
