package org.tandem.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.tandem.access.AccountFacts;
import org.tandem.access.Accounts;
import org.tandem.access.Role;
import org.tandem.notifications.mail.Mails;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.Scope;

/** Tells accounts things once: in the system now, by mail as each of them wishes. */
@ApplicationScoped
@Transactional
public class Notifier {

    /** Things that come together leave in one mail. */
    private static final Duration GATHERING = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(180);

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationSettingRepository settings;

    @Inject
    Mails mails;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** Tells everybody who holds the notice's role. */
    public void tellRole(Scope scope, Notice notice) {
        accounts.holding(scope, java.util.Set.of(notice.role())).forEach(account -> tell(scope, account.id(), notice));
    }

    /** Tells the accounts of persons of the bases who hold the notice's role; who has none is left out. */
    public void tellPersons(Scope scope, Collection<UUID> personIds, Notice notice) {
        accounts.ofPersons(scope, personIds).stream()
                .filter(account -> holds(account, notice.role()))
                .forEach(account -> tell(scope, account.id(), notice));
    }

    private static boolean holds(AccountFacts account, Role role) {
        return account.roles().contains(role);
    }

    /** Tells one account; false if it knows already. */
    public boolean tell(Scope scope, UUID accountId, Notice notice) {
        var added = notifications.add(scope, accountId, notice, clock.instant());
        added.ifPresent(id -> post(scope, accountId, notice, id));
        return added.isPresent();
    }

    private void post(Scope scope, UUID accountId, Notice notice, UUID id) {
        var now = clock.instant();
        var zone = organisations.get(scope).zone();
        var setting = settings.of(scope, accountId);
        var mail = switch (setting.mode(notice.topic())) {
            case OFF -> null;
            case NOW ->
                mails.soon(
                        scope,
                        accountId,
                        notice.urgent(),
                        notice.urgent() ? now : setting.awake(now.plus(GATHERING), zone));
            case DIGEST -> {
                var at = setting.nextDigest(now, zone);
                yield mails.digest(scope, accountId, at.toLocalDate(), at.toInstant())
                        .orElse(null);
            }
        };
        if (mail != null) {
            notifications.goesWith(scope, id, mail);
        }
    }

    /** The thing is dealt with: whoever has not looked yet need not. */
    public void solved(Scope scope, String keyStart) {
        notifications.solved(scope, keyStart, clock.instant());
    }

    /** Notifications and mails older than half a year or a quarter are gone. */
    public void forgetOld(Scope scope) {
        notifications.forgetBefore(scope, clock.instant().minus(KEPT));
        mails.forgetOld(scope);
    }

    /** What stood in a mail that failed or perhaps never arrived goes into the next digest, if it is still new. */
    public void tellAgain(Scope scope) {
        var now = clock.instant();
        var zone = organisations.get(scope).zone();
        for (var account : notifications.untold(scope)) {
            var at = settings.of(scope, account).nextDigest(now, zone);
            mails.digest(scope, account, at.toLocalDate(), at.toInstant())
                    .ifPresent(mail -> notifications.moveUntold(scope, account, mail));
        }
    }
}
