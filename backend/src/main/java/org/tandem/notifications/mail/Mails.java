package org.tandem.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Ids;
import org.tandem.shared.tenancy.Scope;

/** The outbox for who has something to tell. Written in the caller's transaction: both stand or neither. */
@ApplicationScoped
@Transactional
public class Mails {

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    MailRepository mails;

    @Inject
    SmtpChannel channel;

    @Inject
    Clock clock;

    /** Whether this installation sends mail at all; without, what is queued waits. */
    public boolean isConfigured() {
        return channel.isConfigured();
    }

    /** A mail to the account that will leave at the moment, or one that waits already; returns its id. */
    public UUID soon(Scope scope, UUID accountId, boolean urgent, Instant dueAt) {
        return mails.joinable(scope, accountId, urgent)
                .orElseGet(() -> add(scope, accountId, "now:" + Ids.next(), urgent, dueAt))
                .id();
    }

    /** The one digest of the account on the day; empty if it has left already. */
    public Optional<UUID> digest(Scope scope, UUID accountId, LocalDate day, Instant dueAt) {
        var key = "digest:" + day;
        var known = mails.byKey(scope, accountId, key);
        if (known.isEmpty()) {
            return Optional.of(add(scope, accountId, key, false, dueAt).id());
        }
        return known.filter(mail -> mail.status() == MailStatus.QUEUED).map(Mail::id);
    }

    private Mail add(Scope scope, UUID accountId, String key, boolean urgent, Instant dueAt) {
        var mail = new Mail(scope, accountId, key, urgent, dueAt, clock.instant());
        mails.persistAndFlush(mail);
        return mail;
    }

    /** Old mails are of no use to anybody. */
    public void forgetOld(Scope scope) {
        mails.deleteSettledBefore(scope, clock.instant().minus(KEPT));
    }
}
