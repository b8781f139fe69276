package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.programs.Programs;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.programs.YearsInText;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Last year's roadmap for this year: the same lines, their terms moved by whole years, nothing of the facts. */
@ApplicationScoped
@Transactional
class CopyService {

    @Inject
    RoadmapRepository roadmap;

    @Inject
    RoadmapService service;

    @Inject
    ExecutorRepository executors;

    @Inject
    Programs programs;

    @Inject
    AuditLog audit;

    /** @return the programme that has the roadmap now */
    UUID copy(Scope scope, UUID sourceId, RoadmapCopy request) {
        var source = programs.get(scope, sourceId);
        var target = request.targetProgramId() == null
                ? programs.copy(scope, sourceId, 1)
                : programs.get(scope, request.targetProgramId());
        var edition = service.editable(scope, target.id(), null);
        if (!roadmap.sections(scope, target.id()).isEmpty()) {
            throw Problem.wrongState("У этой программы уже есть дорожная карта. Выберите программу без неё.");
        }
        var lines = roadmap.activities(scope, sourceId);
        var persons = executors.of(scope, sourceId);
        for (var section : roadmap.sections(scope, sourceId)) {
            var copy = new Section(scope, target.id(), section.title(), section.stage(), section.position());
            roadmap.add(copy);
            lines.stream()
                    .filter(line -> line.sectionId().equals(section.id()))
                    .map(line -> line.facts(persons.getOrDefault(line.id(), List.of()).stream()
                            .map(ActivityView.Executor::id)
                            .toList()))
                    .forEach(facts -> add(scope, source, target, copy.id(), facts, request.shiftPolicy()));
        }
        roadmap.flush();
        audit.record(scope, "roadmap.copied", "roadmap", edition.id());
        return target.id();
    }

    private void add(
            Scope scope,
            ProgramSummary source,
            ProgramSummary target,
            UUID section,
            ActivityFacts facts,
            ShiftPolicy policy) {
        var years = target.schoolYear() - source.schoolYear();
        var due = facts.due().shifted(years);
        var term = policy == null ? due : due.with(policy);
        var activity = new Activity(
                scope, target.id(), facts.moved(section, term, text(facts, term, years)), facts.position());
        roadmap.add(activity);
        roadmap.flush();
        executors.set(scope, activity.id(), facts.executors());
        service.plan(scope, activity, ends(activity, target.startsOn(), target.endsOn()));
    }

    /** Words that the system wrote are written anew; the organisation's own keep their form and change their years. */
    private static String text(ActivityFacts facts, DueSpec term, int years) {
        var written = DueText.of(facts.due()).equals(facts.dueText());
        var leapDay = term.date() != null
                && term.date().getDayOfMonth() != facts.due().date().getDayOfMonth();
        return written || leapDay ? null : YearsInText.shift(facts.dueText(), years);
    }

    /** A recurrence may miss a shorter programme altogether: the line stays, without a day. */
    private static List<LocalDate> ends(Activity activity, LocalDate from, LocalDate to) {
        var ends = activity.due().ends(from, to);
        return ends.isEmpty() ? java.util.Collections.singletonList(null) : ends;
    }
}
