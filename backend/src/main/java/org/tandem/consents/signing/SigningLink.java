package org.tandem.consents.signing;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** The link by which one consent can be signed. Alone it opens nothing: the personal code is asked for. */
@Entity
class SigningLink extends TenantEntity {

    static final Duration LIFE = Duration.ofDays(7);

    /** After so many wrong codes in a row the link is dead. */
    static final int MOST_FAILURES = 5;

    private UUID consentId;
    private String linkHash;
    private Instant createdAt;
    private Instant expiresAt;
    private int failures;
    private Instant openedAt;

    protected SigningLink() {}

    SigningLink(Scope scope, UUID consentId, LinkSecret secret, Instant now) {
        super(scope);
        this.consentId = consentId;
        renew(secret, now);
    }

    /** Another secret; the former one leads nowhere from now on. */
    void renew(LinkSecret secret, Instant now) {
        linkHash = secret.hash();
        createdAt = now;
        expiresAt = now.plus(LIFE);
        failures = 0;
        openedAt = null;
    }

    LinkState state(Instant now) {
        if (failures >= MOST_FAILURES) {
            return LinkState.LOCKED;
        }
        return expiresAt.isAfter(now) ? LinkState.OPEN : LinkState.EXPIRED;
    }

    /** The right code was typed: the text is shown. */
    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    UUID consentId() {
        return consentId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    int failures() {
        return failures;
    }

    Instant openedAt() {
        return openedAt;
    }
}
