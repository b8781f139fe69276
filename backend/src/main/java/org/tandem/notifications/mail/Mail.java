package org.tandem.notifications.mail;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.secret.SealedText;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One mail to one account on its way through the outbox. */
@Entity
class Mail extends TenantEntity {

    /** Longer than the timeouts of a letter added up: whoever holds a mail longer is dead. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** What could not be delivered for so long is no news; the next digest tells it. */
    private static final Duration TOO_OLD = Duration.ofDays(3);

    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private UUID accountId;
    private String naturalKey;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private boolean urgent;
    private Instant dueAt;
    private int attempts;
    private Instant leaseUntil;
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> lines;

    private String unsubscribeHash;

    /** Kept only until the mail is gone: then the hash is all that is needed. */
    @Convert(converter = SealedText.class)
    private String unsubscribeSecret;

    private String failure;
    private Instant createdAt;
    private Instant settledAt;

    protected Mail() {}

    Mail(Scope scope, UUID accountId, String naturalKey, boolean urgent, Instant dueAt, Instant now) {
        super(scope);
        this.accountId = accountId;
        this.naturalKey = naturalKey;
        this.status = MailStatus.QUEUED;
        this.urgent = urgent;
        this.dueAt = dueAt;
        this.createdAt = now;
        var secret = LinkSecret.create(scope.organisationId());
        this.unsubscribeHash = secret.hash();
        this.unsubscribeSecret = secret.secret();
    }

    /** One server takes it; from here on nobody else touches it before the lease ends. */
    void take(String subject, List<String> lines, Instant now) {
        this.subject = subject;
        this.lines = lines;
        attempts++;
        status = MailStatus.SENDING;
        leaseUntil = now.plus(LEASE);
    }

    void sent(Instant now) {
        settle(MailStatus.SENT, null, now);
    }

    void skip(Instant now) {
        settle(MailStatus.SKIPPED, null, now);
    }

    void uncertain(String why, Instant now) {
        settle(MailStatus.UNCERTAIN, why, now);
    }

    /** Not accepted: another try later, or none any more. */
    void refused(String why, boolean forGood, Instant now) {
        if (forGood || createdAt.plus(TOO_OLD).isBefore(now)) {
            settle(MailStatus.FAILED, why, now);
            return;
        }
        status = MailStatus.QUEUED;
        failure = why;
        leaseUntil = null;
        dueAt = now.plus(BACK_OFF.get(Math.min(attempts, BACK_OFF.size()) - 1));
    }

    /** Somebody decided that a failed or uncertain mail goes once more. */
    void repeat(Instant now) {
        status = MailStatus.QUEUED;
        settledAt = null;
        createdAt = now;
        dueAt = now;
        if (unsubscribeSecret == null) {
            var secret = LinkSecret.create(organisationId());
            unsubscribeHash = secret.hash();
            unsubscribeSecret = secret.secret();
        }
    }

    private void settle(MailStatus end, String why, Instant now) {
        status = end;
        failure = why;
        leaseUntil = null;
        settledAt = now;
        if (end == MailStatus.SENT || end == MailStatus.SKIPPED) {
            unsubscribeSecret = null;
        }
    }

    UUID accountId() {
        return accountId;
    }

    MailStatus status() {
        return status;
    }

    boolean urgent() {
        return urgent;
    }

    String subject() {
        return subject;
    }

    List<String> lines() {
        return lines;
    }

    LinkSecret unsubscribe() {
        return new LinkSecret(organisationId(), unsubscribeSecret);
    }
}
