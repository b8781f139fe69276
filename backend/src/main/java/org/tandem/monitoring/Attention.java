package org.tandem.monitoring;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tandem.consents.Consents;
import org.tandem.meetings.Meetings;
import org.tandem.monitoring.AttentionView.Severity;
import org.tandem.monitoring.AttentionView.Target;
import org.tandem.monitoring.care.Care;
import org.tandem.monitoring.care.CareKind;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.plans.Plans;
import org.tandem.programs.ProgramStatus;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.programs.roadmap.Roadmaps;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.Surveys;

/** What wants the curator today, the most urgent first: nobody is lost, nothing is forgotten. */
@ApplicationScoped
class Attention {

    private static final int MOST_CARE_NAMED = 3;
    private static final Map<CareKind, String> CODES = Map.of(
            CareKind.UNSAFE, "unsafe",
            CareKind.HELP, "help-needed",
            CareKind.PROBLEM, "mentor-problem",
            CareKind.LOW_COMFORT, "low-comfort",
            CareKind.FALLING_COMFORT, "falling-comfort",
            CareKind.MISSED, "meetings-missed",
            CareKind.FALLING_PROGRESS, "falling-progress",
            CareKind.SILENT, "pair-silent");
    private static final int ROUND_ENDS_SOON_DAYS = 3;

    /** What is already known about the programme today. */
    record Situation(
            ProgramSummary program,
            LocalDate today,
            OverviewView.OverviewCounts counts,
            List<Roadmaps.DueActivity> due,
            List<Meetings.FeedbackDebt> debts,
            Map<UUID, PairFacts> pairs) {}

    @Inject
    Care care;

    @Inject
    Plans plans;

    @Inject
    Surveys surveys;

    @Inject
    Participants participants;

    @Inject
    Consents consents;

    List<AttentionView> of(Scope scope, Situation now) {
        var items = new ArrayList<AttentionView>();
        care(scope, now, items);
        overdue(now, items);
        paused(now, items);
        debts(now, items);
        plans(scope, now, items);
        consents(now, items);
        consentsDue(scope, now, items);
        waitingForStart(now, items);
        surveys(scope, now, items);
        program(now, items);
        items.sort(Comparator.comparing(AttentionView::severity));
        return items;
    }

    /** V-23, V-25: each alarm and the first few of the rest by name, what the child said by nobody's. */
    private void care(Scope scope, Situation now, List<AttentionView> items) {
        if (!scope.hasAny(CURATOR, DIRECTOR, PSYCHOLOGIST)) {
            return;
        }
        var signals = care.open(scope, now.program().id());
        var others = 0;
        for (var signal : signals) {
            if (signal.kind().isAlarm() || others < MOST_CARE_NAMED) {
                items.add(new AttentionView(
                        CODES.get(signal.kind()),
                        signal.kind().isAlarm() ? Severity.HIGH : Severity.MEDIUM,
                        signal.title(),
                        signal.pair().title(),
                        1,
                        Target.CARE,
                        signal.pair().id()));
            }
            others += signal.kind().isAlarm() ? 0 : 1;
        }
        if (others > MOST_CARE_NAMED) {
            var more = others - MOST_CARE_NAMED;
            items.add(new AttentionView(
                    "pairs-need-care",
                    Severity.MEDIUM,
                    "Ещё " + RussianCount.of(more, "пара ждёт помощи", "пары ждут помощи", "пар ждут помощи"),
                    null,
                    more,
                    Target.CARE,
                    null));
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

    private void plans(Scope scope, Situation now, List<AttentionView> items) {
        plans.waitingForApproval(scope, now.program().id()).stream()
                .map(now.pairs()::get)
                .filter(Objects::nonNull)
                .forEach(pair -> items.add(new AttentionView(
                        "plan-waits",
                        Severity.MEDIUM,
                        "План развития ждёт утверждения",
                        pair.title(),
                        1,
                        Target.PAIR,
                        pair.id())));
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
