package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.programs.Programs;
import org.tandem.programs.Stage;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Writes many lines of a roadmap at once, for those who bring one in. */
@ApplicationScoped
@Transactional
public class RoadmapLines {

    /** A section to be written. */
    public record NewSection(String title, Stage stage, List<NewLine> lines) {}

    /** An activity to be written; the fields mean what they mean in the roadmap itself. */
    public record NewLine(
            String printedNumber,
            boolean nested,
            String groupTitle,
            String title,
            String details,
            DueSpec due,
            String dueText,
            List<String> responsibles,
            String plannedResult) {}

    @Inject
    RoadmapRepository roadmap;

    @Inject
    RoadmapService service;

    @Inject
    Programs programs;

    @Inject
    AuditLog audit;

    /**
     * Adds the sections, or puts them in the place of all there are.
     *
     * @param version of the edition that was seen; refused if it has changed since
     * @param replace only while the roadmap is a draft and nothing of it has been marked
     */
    public void write(Scope scope, UUID programId, int version, boolean replace, List<NewSection> sections) {
        var program = programs.get(scope, programId);
        var edition = service.editable(scope, programId, version);
        if (replace) {
            clear(scope, programId);
        }
        Map<String, Section> byTitle = new HashMap<>();
        Map<UUID, Integer> counts = new HashMap<>();
        var present = roadmap.sections(scope, programId);
        present.forEach(section -> byTitle.putIfAbsent(key(section.title()), section));
        roadmap.activities(scope, programId).forEach(a -> counts.merge(a.sectionId(), 1, Integer::sum));
        var next = present.stream().mapToInt(Section::position).max().orElse(-1) + 1;
        for (var i = 0; i < sections.size(); i++) {
            var source = sections.get(i);
            var section = byTitle.get(key(source.title()));
            if (section == null) {
                section = new Section(scope, programId, source.title(), source.stage(), next++);
                roadmap.add(section);
                byTitle.put(key(source.title()), section);
            }
            for (var j = 0; j < source.lines().size(); j++) {
                var position = counts.merge(section.id(), 1, Integer::sum) - 1;
                var facts = facts(section.id(), source.lines().get(j), position);
                var activity =
                        activity(scope, programId, facts, position, "sections[" + i + "].activities[" + j + "].");
                roadmap.add(activity);
                service.plan(scope, activity, ends(activity, program.startsOn(), program.endsOn()));
            }
        }
        audit.record(scope, replace ? "roadmap.replaced" : "roadmap.imported", "roadmap", edition.id());
        roadmap.flush();
    }

    private void clear(Scope scope, UUID programId) {
        var occurrences = roadmap.occurrences(scope, programId);
        if (!occurrences.stream().allMatch(Occurrence::isUntouched)) {
            throw Problem.wrongState("В дорожной карте уже есть отметки о выполнении, заменить её нельзя."
                    + " Добавьте строки к имеющимся.");
        }
        occurrences.forEach(roadmap::remove);
        roadmap.flush();
        roadmap.activities(scope, programId).forEach(roadmap::remove);
        roadmap.flush();
        roadmap.sections(scope, programId).forEach(roadmap::remove);
        roadmap.flush();
    }

    private static ActivityFacts facts(UUID section, NewLine line, int position) {
        return new ActivityFacts(
                section,
                line.printedNumber(),
                line.groupTitle(),
                line.title(),
                line.details(),
                null,
                line.due(),
                line.dueText(),
                line.responsibles(),
                line.plannedResult(),
                position,
                position > 0 && line.nested(),
                null,
                null);
    }

    /** A term that lacks its fields is told by the place of its line. */
    private static Activity activity(Scope scope, UUID programId, ActivityFacts facts, int position, String place) {
        try {
            return new Activity(scope, programId, facts, position);
        } catch (Problem refused) {
            throw refused.errors().isEmpty()
                    ? refused
                    : Problem.fields(refused.errors().stream()
                            .map(e -> new Problem.FieldError(place + e.field(), e.code(), e.message()))
                            .toList());
        }
    }

    /** A recurrence may miss a short programme altogether: the line stays, without a day. */
    private static List<LocalDate> ends(Activity activity, LocalDate from, LocalDate to) {
        return activity.due().ends(from, to).isEmpty()
                ? Collections.singletonList(null)
                : RoadmapService.ends(activity, from, to);
    }

    private static String key(String title) {
        return title.strip().replaceAll("[\\s\u00a0]+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
