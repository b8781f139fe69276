package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.secret.LinkSecret;

/** Right to set the first (or a new) password of one account, once. */
@Entity
class Invitation {

    static final Duration LIFE = Duration.ofDays(7);

    @Id
    private String secretHash;

    @Column(updatable = false)
    private UUID organisationId;

    private UUID accountId;
    private Instant expiresAt;
    private Instant acceptedAt;

    protected Invitation() {}

    Invitation(LinkSecret secret, UUID accountId, Instant now) {
        this.secretHash = secret.hash();
        this.organisationId = secret.organisationId();
        this.accountId = accountId;
        this.expiresAt = now.plus(LIFE);
    }

    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && now.isBefore(expiresAt);
    }

    void accept(Instant now) {
        acceptedAt = now;
    }
}
