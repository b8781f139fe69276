package org.tandem.notifications.topics;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.AccountFacts;
import org.tandem.access.Accounts;
import org.tandem.access.Role;
import org.tandem.consents.Consents;
import org.tandem.consents.Consents.DueConsent;
import org.tandem.notifications.Notice;
import org.tandem.notifications.Notifier;
import org.tandem.notifications.Topic;
import org.tandem.participants.Participants;
import org.tandem.programs.Programs;
import org.tandem.programs.roadmap.Roadmaps;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.Surveys;

/** Terms of the programme: activities for who answers for them; for the curator rounds that close and consents (V-07). */
@ApplicationScoped
class ProgramReminders implements Planner {

    private static final int DAYS_AHEAD = 3;
    private static final Set<Role> EXECUTORS =
            Set.of(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST, Role.WORKING_GROUP_MEMBER);

    @Inject
    Programs programs;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Surveys surveys;

    @Inject
    Consents consents;

    @Inject
    Participants participants;

    @Inject
    Accounts accounts;

    @Inject
    Notifier notifier;

    @Override
    public void look(Scope scope, LocalDate today) {
        var due = consents.due(scope).stream().collect(groupingBy(DueConsent::personId));
        for (var program : programs.open(scope)) {
            rounds(scope, program.id(), today);
            consents(scope, program.id(), due);
        }
        accounts.holding(scope, EXECUTORS).forEach(account -> activities(scope, account, today));
    }

    private void rounds(Scope scope, UUID programId, LocalDate today) {
        for (var round : surveys.openRounds(scope, programId)) {
            var left = round.invited() - round.submitted();
            if (left > 0 && !round.closesOn().isAfter(today.plusDays(DAYS_AHEAD))) {
                notifier.tellRole(
                        scope,
                        new Notice(
                                Topic.SURVEY,
                                "round:" + round.roundId() + ":" + round.closesOn(),
                                Role.CURATOR,
                                "Опрос скоро закроется: ответили " + round.submitted() + " из " + round.invited(),
                                round.title(),
                                "/programs/" + programId + "/surveys/" + round.roundId()));
            }
        }
    }

    private void consents(Scope scope, UUID programId, Map<UUID, List<DueConsent>> due) {
        participants.inProgram(scope, programId, null).stream()
                .filter(one -> !one.status().isGone())
                .flatMap(one -> due.getOrDefault(one.personId(), List.of()).stream())
                .forEach(one -> notifier.tellRole(
                        scope,
                        new Notice(
                                Topic.CONSENT_DUE,
                                "consent:" + one.personId() + ":" + one.kind() + ":" + one.dueOn(),
                                Role.CURATOR,
                                "Скоро понадобится согласие",
                                one.subjectName() + ". " + one.label(),
                                "/programs/" + programId + "/consents")));
    }

    private void activities(Scope scope, AccountFacts account, LocalDate today) {
        var own = accounts.scope(scope, account.id());
        if (own.isEmpty()) {
            return;
        }
        var role = account.roles().stream().filter(EXECUTORS::contains).sorted().findFirst();
        for (var activity : roadmaps.mineUntil(own.get(), today.plusDays(DAYS_AHEAD))) {
            var late = activity.dueOn().isBefore(today);
            notifier.tell(
                    scope,
                    account.id(),
                    new Notice(
                            Topic.ACTIVITY_DUE,
                            "activity:" + activity.occurrenceId() + ":" + activity.dueOn() + (late ? ":late" : ":soon"),
                            role.orElseThrow(),
                            late ? "Мероприятие просрочено" : "Подходит срок мероприятия",
                            activity.title(),
                            "/my-activities"));
        }
    }
}
