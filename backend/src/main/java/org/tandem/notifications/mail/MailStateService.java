package org.tandem.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** What people may see of the outbox, and how they end mail to themselves. */
@ApplicationScoped
@Transactional
class MailStateService {

    private static final Duration SHOWN = Duration.ofDays(30);

    @Inject
    MailRepository mails;

    @Inject
    MailContents contents;

    @Inject
    SmtpChannel channel;

    @Inject
    MailSender sender;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    MailStateView of(Scope scope) {
        var counts = mails.counts(scope, clock.instant().minus(SHOWN));
        return new MailStateView(
                channel.isConfigured(),
                counts.getOrDefault(MailStatus.QUEUED, 0) + counts.getOrDefault(MailStatus.SENDING, 0),
                counts.getOrDefault(MailStatus.SENT, 0),
                counts.getOrDefault(MailStatus.FAILED, 0),
                counts.getOrDefault(MailStatus.UNCERTAIN, 0),
                sender.lastFailure());
    }

    /** Sends failed and uncertain mails once more; a mailbox knows a repetition by its Message-ID. */
    MailStateView repeat(Scope scope) {
        mails.unsettled(scope).forEach(mail -> mail.repeat(clock.instant()));
        audit.record(scope, "mail.repeated", "organisation", scope.organisationId());
        mails.flush();
        return of(scope);
    }

    void unsubscribe(LinkSecret secret) {
        var scope = Scope.ofSystem(secret.organisationId());
        var mail = mails.bySecret(secret).orElseThrow(Problem::notFound);
        contents.unsubscribed(scope, mail.accountId());
    }
}
