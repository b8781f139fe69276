package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.programs.Programs;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.shared.tenancy.Scope;

/** The roadmap for other features: what is due. */
@ApplicationScoped
@Transactional
public class Roadmaps {

    /** An open occurrence with its activity's title. */
    public record DueActivity(UUID occurrenceId, UUID activityId, String title, LocalDate dueOn) {}

    /** A term somebody answers for. */
    public record OwnActivity(UUID occurrenceId, UUID programId, String title, LocalDate dueOn) {}

    /**
     * A term as a calendar shows it; holds no names of people.
     *
     * @param id stays the same when the term moves
     * @param from first day
     * @param to last day
     */
    public record CalendarEntry(
            UUID id,
            UUID programId,
            String program,
            String title,
            String dueText,
            LocalDate from,
            LocalDate to,
            boolean done,
            boolean cancelled,
            int version) {}

    @Inject
    RoadmapRepository roadmap;

    @Inject
    ConditionService conditions;

    @Inject
    MyActivityService mine;

    @Inject
    Programs programs;

    /** The people or pairs of a programme changed: activities that waited for them are closed. */
    public void dataChanged(Scope scope, UUID programId) {
        conditions.check(scope, programId);
    }

    /** All terms of a programme that have a day; with null, those of all open programmes that the caller answers for. */
    public List<CalendarEntry> calendar(Scope scope, UUID programId) {
        var chosen = programId == null ? programs.open(scope) : List.of(programs.get(scope, programId));
        return chosen.stream()
                .flatMap(program -> calendar(scope, program, programId == null))
                .sorted(Comparator.comparing(CalendarEntry::from).thenComparing(CalendarEntry::id))
                .toList();
    }

    private Stream<CalendarEntry> calendar(Scope scope, ProgramSummary program, boolean onlyMine) {
        var own = onlyMine ? mine.activities(scope, program.id()) : null;
        var activities = roadmap.activities(scope, program.id()).stream()
                .filter(activity -> own == null || own.contains(activity.id()))
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return roadmap.occurrences(scope, program.id()).stream()
                .filter(occurrence -> occurrence.dueOn() != null && activities.containsKey(occurrence.activityId()))
                .map(occurrence -> activities.get(occurrence.activityId()).calendar(program, occurrence));
    }

    /** Open occurrences due up to and including a day, the oldest first. */
    public List<DueActivity> openUntil(Scope scope, UUID programId, LocalDate day, int limit) {
        return roadmap.openUntil(scope, programId, day, limit).stream()
                .map(row -> {
                    var occurrence = (Occurrence) row[0];
                    return new DueActivity(
                            occurrence.id(), occurrence.activityId(), (String) row[1], occurrence.dueOn());
                })
                .toList();
    }

    /** Open terms up to a day that the account behind the scope answers for, with their programme. */
    public List<OwnActivity> mineUntil(Scope scope, LocalDate day) {
        return mine.of(scope).items().stream()
                .filter(activity ->
                        activity.dueOn() != null && !activity.dueOn().isAfter(day))
                .map(activity -> new OwnActivity(
                        activity.occurrenceId(), activity.programId(), activity.title(), activity.dueOn()))
                .toList();
    }
}
