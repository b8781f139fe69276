package org.tandem.monitoring.care;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.meetings.MeetingStatus;
import org.tandem.meetings.Meetings;
import org.tandem.meetings.Meetings.Mark;
import org.tandem.meetings.Meetings.Outcome;
import org.tandem.monitoring.RussianCount;
import org.tandem.organisations.Organisations;
import org.tandem.organisations.calendar.WorkingDays;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.participants.Side;
import org.tandem.shared.tenancy.Scope;

/** Computes what calls for help in a programme; a fixed number of queries however many pairs there are. */
@ApplicationScoped
class CareSignals {

    private static final Comparator<CareSignal> URGENCY =
            Comparator.comparing(CareSignal::kind).thenComparing(CareSignal::since);

    @Inject
    Pairs pairs;

    @Inject
    Meetings meetings;

    @Inject
    Organisations organisations;

    @Inject
    WorkingDays workingDays;

    @Inject
    CareTerms terms;

    @Inject
    Clock clock;

    /** The most urgent first. */
    List<CareSignal> of(Scope scope, UUID programId) {
        var zone = organisations.get(scope).zone();
        var all = pairs.inProgram(scope, programId, EnumSet.allOf(PairStatus.class));
        var found = new ArrayList<CareSignal>();
        alarms(scope, programId, zone, all, found);
        marks(scope, programId, all, found);
        var byPair = meetings.outcomes(scope, programId).stream().collect(groupingBy(Outcome::pairId));
        problems(byPair, all, found);
        missed(byPair, all, found);
        silence(scope, programId, zone, all, found);
        found.sort(URGENCY);
        return found;
    }

    /** V-23: of pairs that are over too, until somebody has settled it. */
    private void alarms(Scope scope, UUID programId, ZoneId zone, Map<UUID, PairFacts> all, List<CareSignal> found) {
        for (var alarm : meetings.alarms(scope, programId, Instant.EPOCH)) {
            var raisedOn = LocalDate.ofInstant(alarm.raisedAt(), zone);
            found.add(new CareSignal(
                    "alarm:" + alarm.meetingId() + ":" + alarm.participantId(),
                    alarm.unsafe() ? CareKind.UNSAFE : CareKind.HELP,
                    all.get(alarm.pairId()),
                    alarm.unsafe()
                            ? "Наставляемый не чувствует себя в безопасности"
                            : "Наставляемый просит помощи куратора",
                    alarm.raisedAt(),
                    workingDays.plus(scope, raisedOn, terms.get().alarmWorkingDays()),
                    alarm.meetingId(),
                    CareStatus.NEW));
        }
    }

    private void marks(Scope scope, UUID programId, Map<UUID, PairFacts> all, List<CareSignal> found) {
        var series = meetings.marks(scope, programId).stream().collect(groupingBy(Mark::participantId));
        for (var own : series.values()) {
            // the latest first
            own.sort(Comparator.comparing(Mark::heldAt).reversed());
            var last = own.get(0);
            if (!isAtWork(all.get(last.pairId()))) {
                continue;
            }
            var before = own.stream()
                    .skip(1)
                    .filter(mark -> mark.pairId().equals(last.pairId()))
                    .findFirst();
            if (last.side() == Side.MENTEE) {
                comfort(last, before.map(Mark::comfort).orElse(null), all, found);
            } else if (before.isPresent()
                    && before.get().progress() - last.progress() >= terms.get().progressFall()) {
                add(
                        CareKind.FALLING_PROGRESS,
                        last,
                        "Продвижение упало с " + before.get().progress() + " до " + last.progress() + " из 10",
                        all,
                        found);
            }
        }
    }

    private void comfort(Mark last, Integer before, Map<UUID, PairFacts> all, List<CareSignal> found) {
        if (last.comfort() <= terms.get().lowComfort()) {
            var title = "Комфорт на последней встрече – " + last.comfort() + " из 10";
            add(CareKind.LOW_COMFORT, last, title, all, found);
        } else if (before != null && before - last.comfort() >= terms.get().comfortFall()) {
            var title = "Комфорт упал с " + before + " до " + last.comfort() + " из 10";
            add(CareKind.FALLING_COMFORT, last, title, all, found);
        }
    }

    private static void add(CareKind kind, Mark mark, String title, Map<UUID, PairFacts> all, List<CareSignal> found) {
        found.add(new CareSignal(
                "mark:" + mark.meetingId() + ":" + mark.participantId(),
                kind,
                all.get(mark.pairId()),
                title,
                mark.heldAt(),
                null,
                mark.meetingId(),
                CareStatus.NEW));
    }

    /** The mentor himself wrote that something is wrong. */
    private static void problems(Map<UUID, List<Outcome>> byPair, Map<UUID, PairFacts> all, List<CareSignal> found) {
        byPair.forEach((pairId, outcomes) -> outcomes.stream()
                .filter(outcome -> outcome.problem() && isAtWork(all.get(pairId)))
                .forEach(outcome -> found.add(new CareSignal(
                        "problem:" + outcome.meetingId(),
                        CareKind.PROBLEM,
                        all.get(pairId),
                        "Наставник отметил проблему на встрече",
                        outcome.at(),
                        null,
                        outcome.meetingId(),
                        CareStatus.NEW))));
    }

    private void missed(Map<UUID, List<Outcome>> byPair, Map<UUID, PairFacts> all, List<CareSignal> found) {
        byPair.forEach((pairId, outcomes) -> {
            var row = outcomes.stream()
                    .sorted(Comparator.comparing(Outcome::at).reversed())
                    .takeWhile(outcome -> outcome.status() == MeetingStatus.MISSED)
                    .toList();
            if (row.size() >= terms.get().missedInARow() && isAtWork(all.get(pairId))) {
                var last = row.get(0);
                found.add(new CareSignal(
                        "missed:" + last.meetingId(),
                        CareKind.MISSED,
                        all.get(pairId),
                        "Подряд не состоялось " + RussianCount.of(row.size(), "встреча", "встречи", "встреч"),
                        last.at(),
                        null,
                        last.meetingId(),
                        CareStatus.NEW));
            }
        });
    }

    /** V-25; settled or not, it comes up again after another such time of silence. */
    private void silence(Scope scope, UUID programId, ZoneId zone, Map<UUID, PairFacts> all, List<CareSignal> found) {
        var last = meetings.lastHeld(scope, programId);
        var limit = terms.get().silenceDays();
        for (var pair : all.values()) {
            if (pair.status() != PairStatus.ACTIVE || pair.activatedOn() == null) {
                continue;
            }
            var met = last.getOrDefault(
                    pair.id(), pair.activatedOn().atStartOfDay(zone).toInstant());
            var days = (int) Duration.between(met, clock.instant()).toDays();
            if (days >= limit) {
                found.add(new CareSignal(
                        "silent:" + pair.id() + ":" + LocalDate.ofInstant(met, zone) + ":" + days / limit,
                        CareKind.SILENT,
                        pair,
                        "Не встречались " + RussianCount.of(days, "день", "дня", "дней"),
                        met.plus(Duration.ofDays(limit)),
                        null,
                        null,
                        CareStatus.NEW));
            }
        }
    }

    private static boolean isAtWork(PairFacts pair) {
        return pair.status() == PairStatus.ACTIVE || pair.status() == PairStatus.PAUSED;
    }
}
