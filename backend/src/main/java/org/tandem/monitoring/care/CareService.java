package org.tandem.monitoring.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.organisations.calendar.WorkingDays;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** What is not settled yet, and what people do about it. */
@ApplicationScoped
@Transactional
class CareService {

    /** Who puts off for longer forgets. */
    private static final int LONGEST_DELAY_DAYS = 30;

    @Inject
    CareSignals signals;

    @Inject
    CareRepository cases;

    @Inject
    CareTerms terms;

    @Inject
    Programs programs;

    @Inject
    Pairs pairs;

    @Inject
    Organisations organisations;

    @Inject
    WorkingDays workingDays;

    @Inject
    AuditLog audit;

    @Inject
    Event<CareActed> acted;

    @Inject
    Clock clock;

    /** Not settled, the most urgent first, with the state that people gave it; nobody looks after his own pair. */
    List<CareSignal> open(Scope scope, UUID programId, Map<String, CareCase> known) {
        var today = organisations.today(scope);
        return signals.of(scope, programId).stream()
                .filter(signal -> !isOwn(scope, signal.pair()))
                .map(signal -> withState(scope, signal, known.get(signal.key()), today))
                .filter(signal -> signal.status() != CareStatus.RESOLVED)
                .toList();
    }

    /** V-23: an alarm is taken on within its term and settled within another one. */
    private CareSignal withState(Scope scope, CareSignal signal, CareCase one, LocalDate today) {
        if (one == null) {
            return signal;
        }
        var status = one.status(today);
        if (status != CareStatus.TAKEN || !signal.kind().isAlarm()) {
            return signal.with(status, signal.dueOn());
        }
        var takenOn =
                LocalDate.ofInstant(one.actedAt(), organisations.get(scope).zone());
        return signal.with(status, workingDays.plus(scope, takenOn, terms.get().alarmSettledWorkingDays()));
    }

    /** V-17 in spirit, V-23 in letter: a curator who is the mentor himself does not judge his own pair. */
    boolean isOwn(Scope scope, PairFacts pair) {
        return scope.personId() != null && pair.mentor().personId().equals(scope.personId());
    }

    void take(Scope scope, UUID programId, String key) {
        act(scope, programId, key, "care.taken", (one, now) -> one.take(scope, now));
    }

    void putOff(Scope scope, UUID programId, String key, LocalDate until, String reason) {
        var today = organisations.today(scope);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_DELAY_DAYS))) {
            throw Problem.field("until", "range", "Выберите день не раньше завтрашнего и не позже чем через 30 дней.");
        }
        act(scope, programId, key, "care.put-off", (one, now) -> one.putOff(scope, until, reason.strip(), now));
    }

    void resolve(Scope scope, UUID programId, String key, String note) {
        act(scope, programId, key, "care.resolved", (one, now) -> one.resolve(scope, note.strip(), now));
    }

    void bringBack(Scope scope, UUID programId, String key) {
        act(scope, programId, key, "care.brought-back", (one, now) -> one.bringBack(scope, now));
    }

    private void act(Scope scope, UUID programId, String key, String action, BiConsumer<CareCase, Instant> deed) {
        programs.get(scope, programId);
        var known = cases.ofProgram(scope, programId);
        var one = known.containsKey(key) ? known.get(key) : begin(scope, programId, key, known);
        var pair = pairs.byIds(scope, List.of(one.pairId())).get(one.pairId());
        if (isOwn(scope, pair)) {
            throw Problem.notFound();
        }
        deed.accept(one, clock.instant());
        cases.persistAndFlush(one);
        // what was written stays with the case: it may tell about a child
        audit.record(scope, action, "care_case", one.id());
        acted.fire(new CareActed(scope, key));
    }

    private CareCase begin(Scope scope, UUID programId, String key, Map<String, CareCase> known) {
        return open(scope, programId, known).stream()
                .filter(signal -> signal.key().equals(key))
                .findFirst()
                .map(signal -> new CareCase(scope, programId, signal))
                .orElseThrow(Problem::notFound);
    }
}
