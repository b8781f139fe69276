package org.tandem.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.consents.Consents;
import org.tandem.meetings.Meetings;
import org.tandem.monitoring.AttentionView.Severity;
import org.tandem.monitoring.AttentionView.Target;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.programs.ProgramStatus;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.programs.roadmap.Roadmaps;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.Surveys;

/** What wants the curator today, the most urgent first: nobody is lost, nothing is forgotten. */
@ApplicationScoped
class Attention {

    /** V-25: an active pair that has not met for so long is silent. */
    private static final Duration SILENCE = Duration.ofDays(30);

    private static final Duration ALARMS_KEPT = Duration.ofDays(30);
    private static final int ROUND_ENDS_SOON_DAYS = 3;

    /** What is already known about the programme today. */
    record Situation(
            ProgramSummary program,
            LocalDate today,
            ZoneId zone,
            OverviewView.OverviewCounts counts,
            List<Roadmaps.DueActivity> due,
            List<Meetings.FeedbackDebt> debts,
            Map<UUID, PairFacts> pairs) {}

    @Inject
    Meetings meetings;

    @Inject
    Surveys surveys;

    @Inject
    Participants participants;

    @Inject
    Consents consents;

    @Inject
    Clock clock;

    List<AttentionView> of(Scope scope, Situation now) {
        var items = new ArrayList<AttentionView>();
        alarms(scope, now, items);
        overdue(now, items);
        paused(now, items);
        silent(scope, now, items);
        debts(now, items);
        consents(now, items);
        consentsDue(scope, now, items);
        waitingForStart(now, items);
        surveys(scope, now, items);
        program(now, items);
        items.sort(Comparator.comparing(AttentionView::severity));
        return items;
    }

    /** V-23: the meeting is named, what the child said is not. */
    private void alarms(Scope scope, Situation now, List<AttentionView> items) {
        for (var alarm :
                meetings.alarms(scope, now.program().id(), clock.instant().minus(ALARMS_KEPT))) {
            items.add(new AttentionView(
                    alarm.unsafe() ? "unsafe" : "help-needed",
                    Severity.HIGH,
                    alarm.unsafe()
                            ? "Наставляемый не чувствует себя в безопасности"
                            : "Наставляемый просит помощи куратора",
                    title(now, alarm.pairId()),
                    1,
                    Target.MEETING,
                    alarm.meetingId()));
        }
    }

    private static void overdue(Situation now, List<AttentionView> items) {
        var count = now.counts().overdue();
        if (count > 0) {
            var first = now.due().get(0).title();
            items.add(new AttentionView(
                    "overdue-activities",
                    Severity.HIGH,
                    RussianCount.of(
                            count, "мероприятие просрочено", "мероприятия просрочены", "мероприятий просрочено"),
                    first,
                    count,
                    Target.ROADMAP,
                    null));
        }
    }

    private static void paused(Situation now, List<AttentionView> items) {
        now.pairs().values().stream()
                .filter(pair -> pair.status() == PairStatus.PAUSED)
                .forEach(pair -> items.add(new AttentionView(
                        "pair-paused", Severity.HIGH, "Пара приостановлена", pair.title(), 1, Target.PAIR, pair.id())));
    }

    /** V-25. */
    private void silent(Scope scope, Situation now, List<AttentionView> items) {
        var last = meetings.lastHeld(scope, now.program().id());
        for (var pair : now.pairs().values()) {
            if (pair.status() != PairStatus.ACTIVE) {
                continue;
            }
            var met = last.getOrDefault(
                    pair.id(), pair.activatedOn().atStartOfDay(now.zone()).toInstant());
            var days = Duration.between(met, clock.instant());
            if (days.compareTo(SILENCE) > 0) {
                items.add(new AttentionView(
                        "pair-silent",
                        Severity.MEDIUM,
                        "Пара не встречалась " + RussianCount.of((int) days.toDays(), "день", "дня", "дней"),
                        pair.title(),
                        (int) days.toDays(),
                        Target.PAIR,
                        pair.id()));
            }
        }
    }

    private static void debts(Situation now, List<AttentionView> items) {
        for (var debt : now.debts()) {
            items.add(new AttentionView(
                    "feedback-missing",
                    Severity.MEDIUM,
                    "Нет обратной связи о встрече",
                    title(now, debt.pairId()),
                    debt.missing(),
                    Target.MEETING,
                    debt.meetingId()));
        }
    }

    private static void consents(Situation now, List<AttentionView> items) {
        var count = now.counts().consentsMissing();
        if (count > 0) {
            items.add(new AttentionView(
                    "consents-missing",
                    Severity.MEDIUM,
                    "Не хватает согласий у " + RussianCount.of(count, "участника", "участников", "участников"),
                    null,
                    count,
                    Target.CONSENTS,
                    null));
        }
    }

    /** V-07: birthdays and terms of the next 30 days. */
    private void consentsDue(Scope scope, Situation now, List<AttentionView> items) {
        var persons = participants.inProgram(scope, now.program().id(), null).stream()
                .filter(person -> !person.status().isGone())
                .map(ParticipantFacts::personId)
                .distinct()
                .toList();
        var count = consents.dueSoon(scope, persons);
        if (count > 0) {
            items.add(new AttentionView(
                    "consents-due",
                    Severity.MEDIUM,
                    "Скоро понадобятся новые согласия: " + RussianCount.of(count, "человек", "человека", "человек"),
                    "День рождения или конец срока",
                    count,
                    Target.CONSENTS,
                    null));
        }
    }

    private static void waitingForStart(Situation now, List<AttentionView> items) {
        now.pairs().values().stream()
                .filter(pair -> pair.status() == PairStatus.ORDERED)
                .forEach(pair -> items.add(new AttentionView(
                        "pair-not-started",
                        Severity.MEDIUM,
                        "Пара в приказе, но ещё не начала работу",
                        pair.title(),
                        1,
                        Target.PAIR,
                        pair.id())));
    }

    private void surveys(Scope scope, Situation now, List<AttentionView> items) {
        for (var round : surveys.openRounds(scope, now.program().id())) {
            var left = round.invited() - round.submitted();
            var soon = !round.closesOn().isAfter(now.today().plusDays(ROUND_ENDS_SOON_DAYS));
            if (left > 0 && soon) {
                items.add(new AttentionView(
                        "survey-closing",
                        Severity.MEDIUM,
                        "Анкета скоро закроется, ответили не все",
                        round.title(),
                        (int) left,
                        Target.SURVEYS,
                        round.roundId()));
            }
        }
    }

    private static void program(Situation now, List<AttentionView> items) {
        var title = switch (now.program().status()) {
            case DRAFT -> "Программа в черновике: отправьте её на утверждение";
            case REVIEW -> "Программа ждёт утверждения: внесите протокол и приказ";
            case APPROVED -> "Программа утверждена: её можно запускать";
            default -> null;
        };
        if (title != null) {
            items.add(new AttentionView(
                    "program-" + now.program().status().name().toLowerCase(java.util.Locale.ROOT),
                    now.program().status() == ProgramStatus.APPROVED ? Severity.MEDIUM : Severity.LOW,
                    title,
                    null,
                    1,
                    Target.PROGRAM,
                    now.program().id()));
        }
    }

    private static String title(Situation now, UUID pairId) {
        var pair = now.pairs().get(pairId);
        return pair == null ? null : pair.title();
    }
}
