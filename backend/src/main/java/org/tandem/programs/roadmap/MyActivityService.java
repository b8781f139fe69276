package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.organisations.Organisations;
import org.tandem.programs.Programs;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.shared.tenancy.Scope;

/** «Мои мероприятия»: what a person or his roles answer for, over all programmes that are not over. */
@ApplicationScoped
@Transactional
class MyActivityService {

    @Inject
    RoadmapRepository roadmap;

    @Inject
    ExecutorRepository executors;

    @Inject
    Programs programs;

    @Inject
    Organisations organisations;

    /**
     * Today as the organisation has it, and what is open: the latest first, terms without a day at the end.
     *
     * @param today the day that «overdue» was computed for
     */
    record MyActivities(LocalDate today, List<MyActivity> items) {}

    MyActivities of(Scope scope) {
        var today = organisations.today(scope);
        var items = programs.open(scope).stream()
                .flatMap(program -> of(scope, program, today))
                .sorted(Comparator.comparing(MyActivity::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new MyActivities(today, items);
    }

    private Stream<MyActivity> of(Scope scope, ProgramSummary program, LocalDate today) {
        var named = named(scope, program.id());
        var open = roadmap.occurrences(scope, program.id()).stream()
                .filter(occurrence -> OccurrenceStatus.OPEN.contains(occurrence.status()))
                .collect(Collectors.groupingBy(Occurrence::activityId));
        return roadmap.activities(scope, program.id()).stream()
                .filter(activity -> named.contains(activity.id()) || byRole(scope.roles(), activity))
                .flatMap(activity -> open.getOrDefault(activity.id(), List.of()).stream()
                        .map(occurrence -> activity.mine(program, occurrence, today, named.contains(activity.id()))));
    }

    /** Ids of the activities of a programme that the caller answers for, himself or by a role. */
    Set<UUID> activities(Scope scope, UUID programId) {
        var named = named(scope, programId);
        return roadmap.activities(scope, programId).stream()
                .filter(activity -> named.contains(activity.id()) || byRole(scope.roles(), activity))
                .map(Activity::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> named(Scope scope, UUID programId) {
        return executors.of(scope, programId).entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(executor -> executor.id().equals(scope.accountId())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean byRole(Set<String> roles, Activity activity) {
        return ResponsibleWords.roles(activity.responsibles()).stream().anyMatch(role -> roles.contains(role.name()));
    }
}
