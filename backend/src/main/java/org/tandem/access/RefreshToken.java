package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.secret.LinkSecret;

/** One use of the right to renew a sign-in; a second use of it ends the whole family. */
@Entity
class RefreshToken {

    @Id
    private String secretHash;

    @Column(updatable = false)
    private UUID organisationId;

    private UUID sessionId;
    private Instant issuedAt;
    private Instant usedAt;

    protected RefreshToken() {}

    RefreshToken(LinkSecret secret, UUID sessionId, Instant now) {
        this.secretHash = secret.hash();
        this.organisationId = secret.organisationId();
        this.sessionId = sessionId;
        this.issuedAt = now;
    }

    UUID sessionId() {
        return sessionId;
    }
}
