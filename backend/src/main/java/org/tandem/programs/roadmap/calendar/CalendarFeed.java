package org.tandem.programs.roadmap.calendar;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A secret address of one person: a whole programme, or without one his meetings and all that he answers for. */
@Entity
class CalendarFeed extends TenantEntity {

    private UUID accountId;
    private UUID programId;
    private Short remindDays;
    private String secretHash;
    private Instant createdAt;

    protected CalendarFeed() {}

    CalendarFeed(Scope scope, UUID programId) {
        super(scope);
        this.accountId = scope.accountId();
        this.programId = programId;
    }

    /** Gives it another secret; the former address is dead from here on. */
    void renew(LinkSecret secret, Integer remindDays, Instant now) {
        this.remindDays = remindDays == null ? null : remindDays.shortValue();
        secretHash = secret.hash();
        createdAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    UUID programId() {
        return programId;
    }

    /** Days before a term, null for no reminder. */
    Integer remindDays() {
        return remindDays == null ? null : remindDays.intValue();
    }

    FeedView view() {
        return new FeedView(id(), programId, remindDays(), createdAt);
    }
}
