package org.tandem.notifications.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.notifications.Notice;
import org.tandem.notifications.Notifier;
import org.tandem.notifications.Topic;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs;
import org.tandem.people.breaches.Breaches;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** What cannot wait for the morning: terms counted in hours (L-15), pairs that were stopped. */
@ApplicationScoped
class UrgentTerms implements Planner {

    /** What the log calls a stop, see PairReactions and RecordChecks. */
    private static final Set<String> PAUSES =
            Set.of("pair.paused", "pair.consent-gap", "pair.agreement-gap", "pair.check-gap", "pair.member-left");

    private static final Duration LAST_HOURS = Duration.ofHours(6);

    @Inject
    Breaches breaches;

    @Inject
    Programs programs;

    @Inject
    Pairs pairs;

    @Inject
    AuditLog audit;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    @Override
    public boolean isHourly() {
        return true;
    }

    @Override
    public void look(Scope scope, LocalDate today) {
        breaches.open(scope).forEach(breach -> breach(scope, breach));
        for (var program : programs.open(scope)) {
            pairs.inProgram(scope, program.id(), EnumSet.of(PairStatus.PAUSED))
                    .values()
                    .forEach(pair -> paused(scope, pair));
        }
    }

    private void breach(Scope scope, Breaches.OpenBreach breach) {
        var now = clock.instant();
        var late = breach.dueAt().isBefore(now);
        var soon = breach.dueAt().minus(LAST_HOURS).isBefore(now);
        var what = breach.first() ? "первое уведомление Роскомнадзора" : "итог расследования для Роскомнадзора";
        var title = late
                ? "Срок прошёл: " + what
                : soon ? "Осталось меньше шести часов: " + what : "Нужно отправить: " + what;
        for (var role : new Role[] {Role.PD_OFFICER, Role.DIRECTOR}) {
            notifier.tellRole(
                    scope,
                    new Notice(
                            Topic.BREACH,
                            "breach:" + breach.id() + ":" + breach.first() + (late ? ":late" : soon ? ":soon" : ":new"),
                            role,
                            title,
                            "Инцидент № " + breach.number(),
                            "/rights/breaches/" + breach.id(),
                            late || soon));
        }
    }

    /** The log tells when it was stopped last, so that each stop is told once. */
    private void paused(Scope scope, Pairs.PairFacts pair) {
        var since = audit.of(scope, "pair", pair.id()).stream()
                .filter(entry -> PAUSES.contains(entry.action()))
                .findFirst()
                .map(entry -> Long.toString(entry.at().getEpochSecond()))
                .orElse("");
        var key = "paused:" + pair.id() + ":" + since;
        notifier.tellRole(
                scope,
                new Notice(
                        Topic.PAIR_PAUSED,
                        key,
                        Role.CURATOR,
                        "Пара приостановлена: посмотрите причину",
                        pair.title(),
                        PairPeople.pairPage(pair)));
        notifier.tellPersons(
                scope,
                List.of(PairPeople.mentor(pair)),
                new Notice(
                        Topic.PAIR_PAUSED,
                        key,
                        Role.MENTOR,
                        "Ваша пара приостановлена: встречи пока не проводите",
                        null,
                        PairPeople.pairPage(pair)));
    }
}
