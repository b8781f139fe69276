package org.tandem.notifications.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.access.Accounts;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/** What the sender does in the database, each step in a short transaction of its own: none is open while it sends. */
@ApplicationScoped
class MailDesk {

    private static final int MOST_ORGANISATIONS = 200;

    /** A mail that this server holds now. */
    record Taken(UUID organisationId, UUID id, Letter letter) {}

    @Inject
    MailRepository mails;

    @Inject
    MailContents contents;

    @Inject
    Accounts accounts;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    List<UUID> organisationsWaiting() {
        return QuarkusTransaction.requiringNew().call(() -> mails.waiting(clock.instant(), MOST_ORGANISATIONS));
    }

    int markAbandoned(UUID organisationId) {
        return inside(organisationId, scope -> mails.markAbandoned(scope, clock.instant()));
    }

    /** Takes the next mail; what has nothing to tell any more is put aside on the way. */
    Optional<Taken> take(UUID organisationId) {
        while (true) {
            Optional<Optional<Taken>> step = inside(organisationId, this::step);
            if (step.isEmpty() || step.get().isPresent()) {
                return step.orElse(Optional.empty());
            }
        }
    }

    /** Empty: no mail is left. Inside empty: one was put aside. */
    private Optional<Optional<Taken>> step(Scope scope) {
        var now = clock.instant();
        return mails.next(scope, now).map(mail -> {
            var address = accounts.mailAddress(scope, mail.accountId());
            var text = mail.subject() != null
                    ? Optional.of(new MailContents.Text(mail.subject(), mail.lines()))
                    : contents.of(scope, mail.accountId(), mail.id(), mail.urgent());
            if (address.isEmpty() || text.isEmpty()) {
                mail.skip(now);
                return Optional.<Taken>empty();
            }
            mail.take(text.get().subject(), text.get().lines(), now);
            return Optional.of(new Taken(scope.organisationId(), mail.id(), letter(mail, address.get())));
        });
    }

    private Letter letter(Mail mail, String address) {
        var token = mail.unsubscribe().token();
        var lines = new ArrayList<>(mail.lines());
        lines.add("Отказаться от таких писем: " + baseUrl + "/unsubscribe#" + token);
        return new Letter(
                "<" + mail.id() + "@" + host() + ">",
                address,
                mail.subject(),
                lines,
                baseUrl + "/api/v1/notifications/unsubscriptions/" + token);
    }

    private String host() {
        var host = URI.create(baseUrl).getHost();
        return host == null ? "tandem.invalid" : host;
    }

    /** Writes down how the handing over ended. */
    void settle(Taken taken, BiConsumer<Mail, Instant> end) {
        inside(taken.organisationId(), scope -> {
            var mail = mails.locked(taken.id());
            // gone with its account meanwhile
            if (mail != null) {
                end.accept(mail, clock.instant());
            }
            return null;
        });
    }

    private <T> T inside(UUID organisationId, Function<Scope, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tenancy.enter(organisationId);
            return work.apply(Scope.ofSystem(organisationId));
        });
    }
}
