package org.tandem.notifications.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends what waits, on every server that runs. A mail is marked before it is handed over and settled after; a crash in
 * between leaves it marked, and when its lease ends it is called uncertain: it is neither lost nor sent twice.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);

    /** So many of one organisation, then the next one has its turn. */
    private static final int BATCH = 50;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    @Inject
    MailDesk desk;

    @Inject
    SmtpChannel channel;

    @Inject
    Clock clock;

    private Duration pause = FIRST_PAUSE;
    private Instant pausedUntil = Instant.MIN;
    private volatile String lastFailure;

    @Scheduled(every = "5s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (channel.isConfigured() && !clock.instant().isBefore(pausedUntil)) {
            sendAll(channel);
        }
    }

    /** Why the mail server could not be reached at the last try, null if it could. */
    String lastFailure() {
        return lastFailure;
    }

    void sendAll(Channel through) {
        var waiting = desk.organisationsWaiting();
        waiting.forEach(desk::markAbandoned);
        if (waiting.isEmpty()) {
            return;
        }
        try (var line = through.open()) {
            reached();
            boolean more;
            do {
                more = false;
                for (var organisation : waiting) {
                    more |= sendSome(line, organisation);
                }
            } while (more);
        } catch (Channel.Unreachable e) {
            lastFailure = e.getMessage();
            pausedUntil = clock.instant().plus(pause);
            LOG.warnf("The mail server cannot be reached (%s); next try in %s", lastFailure, pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        } catch (LineBroken e) {
            LOG.warn("The line to the mail server broke; the rest waits for the next run");
        }
    }

    private void reached() {
        lastFailure = null;
        pause = FIRST_PAUSE;
    }

    /** True if the organisation may have more. */
    private boolean sendSome(Channel.Connection line, UUID organisation) throws LineBroken {
        for (var i = 0; i < BATCH; i++) {
            var taken = desk.take(organisation);
            if (taken.isEmpty()) {
                return false;
            }
            send(line, taken.get());
        }
        return true;
    }

    private void send(Channel.Connection line, MailDesk.Taken taken) throws LineBroken {
        try {
            line.send(taken.letter());
            desk.settle(taken, Mail::sent);
        } catch (Channel.Uncertain e) {
            desk.settle(taken, (mail, now) -> mail.uncertain(e.getMessage(), now));
            throw new LineBroken();
        } catch (Channel.Refused e) {
            desk.settle(taken, (mail, now) -> mail.refused(e.getMessage(), e.isForGood(), now));
            if (!e.getMessage().startsWith("smtp-")) {
                throw new LineBroken();
            }
        }
    }

    /** The connection is of no use any more. */
    private static final class LineBroken extends Exception {
        private LineBroken() {
            super(null, null, false, false);
        }
    }
}
