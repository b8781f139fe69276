package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.programs.Programs;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Writing the roadmap: sections, activities and the occurrences their terms bring. */
@ApplicationScoped
@Transactional
class RoadmapService {

    /** An activity that recurs monthly over ten years; more is a mistake. */
    private static final int MOST_OCCURRENCES = 130;

    @Inject
    RoadmapRepository roadmap;

    @Inject
    EditionRepository editions;

    @Inject
    ExecutorRepository executors;

    @Inject
    ActivityDocumentRepository papers;

    @Inject
    ConditionService conditions;

    @Inject
    Programs programs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    RoadmapView get(Scope scope, UUID programId) {
        var program = programs.get(scope, programId);
        var today = organisations.today(scope);
        var executors = this.executors.of(scope, programId);
        var documents = papers.of(scope, programId);
        Map<UUID, List<OccurrenceView>> occurrences = roadmap.occurrences(scope, programId).stream()
                .collect(Collectors.groupingBy(
                        Occurrence::activityId, Collectors.mapping(o -> o.view(today), Collectors.toList())));
        Map<UUID, List<ActivityView>> activities = roadmap.activities(scope, programId).stream()
                .collect(Collectors.groupingBy(
                        Activity::sectionId,
                        Collectors.mapping(
                                a -> a.view(
                                        occurrences.getOrDefault(a.id(), List.of()),
                                        executors.getOrDefault(a.id(), List.of()),
                                        documents.getOrDefault(a.id(), List.of())),
                                Collectors.toList())));
        var sections = roadmap.sections(scope, programId).stream()
                .map(s -> view(s, activities.getOrDefault(s.id(), List.of())))
                .toList();
        var edition = editions.current(scope, programId);
        return new RoadmapView(
                programId,
                today,
                sections,
                edition.view(program, today, PlanWarnings.of(program, edition.approval(), sections)));
    }

    private static SectionView view(Section section, List<ActivityView> activities) {
        return new SectionView(
                section.id(), section.title(), section.stage(), section.position(), activities, section.version());
    }

    SectionView addSection(Scope scope, UUID programId, SectionFacts facts) {
        open(scope, programId);
        var position =
                facts.position() == null ? roadmap.sections(scope, programId).size() : facts.position();
        var section = new Section(scope, programId, facts.title(), facts.stage(), position);
        roadmap.add(section);
        return saved(scope, "roadmap.section-added", section);
    }

    SectionView changeSection(Scope scope, UUID programId, UUID id, int version, SectionFacts facts) {
        open(scope, programId);
        var section = roadmap.section(scope, programId, id);
        section.expect(version);
        section.change(facts.title(), facts.stage(), facts.position() == null ? section.position() : facts.position());
        return saved(scope, "roadmap.section-changed", section);
    }

    private SectionView saved(Scope scope, String action, Section section) {
        audit.record(scope, action, "section", section.id());
        roadmap.flush();
        return get(scope, section.programId()).sections().stream()
                .filter(s -> s.id().equals(section.id()))
                .findFirst()
                .orElseThrow();
    }

    void removeSection(Scope scope, UUID programId, UUID id) {
        open(scope, programId);
        var section = roadmap.section(scope, programId, id);
        if (roadmap.activities(scope, programId).stream()
                .anyMatch(a -> a.sectionId().equals(id))) {
            throw Problem.wrongState("В разделе есть мероприятия. Сначала перенесите или удалите их.");
        }
        roadmap.remove(section);
        audit.record(scope, "roadmap.section-removed", "section", id);
    }

    ActivityView addActivity(Scope scope, UUID programId, ActivityFacts facts) {
        var program = open(scope, programId);
        roadmap.section(scope, programId, facts.sectionId());
        var position = facts.position() == null
                ? (int) roadmap.activities(scope, programId).stream()
                        .filter(a -> a.sectionId().equals(facts.sectionId()))
                        .count()
                : facts.position();
        var activity = new Activity(scope, programId, facts, position);
        roadmap.add(activity);
        roadmap.flush();
        executors.set(scope, activity.id(), facts.executors());
        plan(scope, activity, ends(activity, program.startsOn(), program.endsOn()));
        audit.record(scope, "roadmap.activity-added", "activity", activity.id());
        roadmap.flush();
        conditions.check(scope, activity);
        return view(scope, activity);
    }

    ActivityView changeActivity(Scope scope, UUID programId, UUID id, int version, ActivityFacts facts) {
        var program = open(scope, programId);
        roadmap.section(scope, programId, facts.sectionId());
        var activity = roadmap.activity(scope, programId, id);
        activity.expect(version);
        var former = activity.due();
        activity.change(facts, facts.position() == null ? activity.position() : facts.position());
        executors.set(scope, id, facts.executors());
        if (!former.equals(facts.due())) {
            replan(scope, activity, ends(activity, program.startsOn(), program.endsOn()));
        }
        audit.record(scope, "roadmap.activity-changed", "activity", id);
        roadmap.flush();
        conditions.check(scope, activity);
        return view(scope, activity);
    }

    /**
     * Occurrences with facts stay; untouched ones move to the new days, so that a calendar that knows them sees the same
     * event on another day.
     */
    private void replan(Scope scope, Activity activity, List<LocalDate> ends) {
        var kept = new ArrayList<LocalDate>();
        var free = new ArrayDeque<Occurrence>();
        for (var occurrence : roadmap.occurrencesOf(scope, activity.id())) {
            if (occurrence.isUntouched()) {
                free.add(occurrence);
            } else {
                kept.add(occurrence.dueOn());
            }
        }
        var once = activity.due().kind() != DueKind.RECURRING && !kept.isEmpty();
        var days = once
                ? List.<LocalDate>of()
                : ends.stream().filter(day -> !kept.contains(day)).toList();
        for (var day : days) {
            if (free.isEmpty()) {
                roadmap.add(new Occurrence(scope, activity.programId(), activity.id(), day));
            } else {
                free.poll().replan(day);
            }
        }
        free.forEach(roadmap::remove);
    }

    /** Writes the occurrences of an activity; used by templates too. */
    void plan(Scope scope, Activity activity, List<LocalDate> ends) {
        for (var day : ends) {
            roadmap.add(new Occurrence(scope, activity.programId(), activity.id(), day));
        }
    }

    static List<LocalDate> ends(Activity activity, LocalDate from, LocalDate to) {
        var ends = activity.due().ends(from, to);
        if (ends.isEmpty()) {
            throw Problem.field(
                    "due", "no-occurrence", "За время программы этот срок не наступает ни разу. Измените срок.");
        }
        if (ends.size() > MOST_OCCURRENCES) {
            throw Problem.field("due", "too-many", "Слишком много повторений за время программы.");
        }
        return ends;
    }

    void removeActivity(Scope scope, UUID programId, UUID id) {
        open(scope, programId);
        var activity = roadmap.activity(scope, programId, id);
        var occurrences = roadmap.occurrencesOf(scope, id);
        if (!occurrences.stream().allMatch(Occurrence::isUntouched)) {
            throw Problem.wrongState("По мероприятию уже есть отметки. Отмените его с причиной вместо удаления.");
        }
        occurrences.forEach(roadmap::remove);
        roadmap.flush();
        roadmap.remove(activity);
        straighten(scope, activity);
        audit.record(scope, "roadmap.activity-removed", "activity", id);
    }

    /** Lines that stood under a removed one stand for themselves, or they would slip under its neighbour. */
    private void straighten(Scope scope, Activity removed) {
        if (removed.isNested()) {
            return;
        }
        roadmap.activities(scope, removed.programId()).stream()
                .filter(line -> line.sectionId().equals(removed.sectionId()) && line.position() > removed.position())
                .takeWhile(Activity::isNested)
                .forEach(line -> line.place(line.sectionId(), line.position(), false));
    }

    private ProgramSummary open(Scope scope, UUID programId) {
        var program = programs.get(scope, programId);
        editable(scope, programId, null);
        return program;
    }

    /** A line of a programme that is not over: its facts may change whatever state the roadmap is in. */
    Activity living(Scope scope, UUID programId, UUID id) {
        var activity = roadmap.activity(scope, programId, id);
        if (!programs.get(scope, programId).isOpen()) {
            throw Problem.wrongState("Программа закрыта: отметки в дорожной карте больше не меняются.");
        }
        return activity;
    }

    /** The draft that may be changed, if it is still in this version; null asks for none. */
    Edition editable(Scope scope, UUID programId, Integer version) {
        if (!programs.get(scope, programId).isOpen()) {
            throw Problem.wrongState("Программа закрыта: дорожная карта больше не меняется.");
        }
        var edition = editions.changing(scope, programId, version);
        edition.mustBeEditable();
        return edition;
    }

    ActivityView view(Scope scope, Activity activity) {
        roadmap.flush();
        var today = organisations.today(scope);
        return activity.view(
                roadmap.occurrencesOf(scope, activity.id()).stream()
                        .map(o -> o.view(today))
                        .toList(),
                executors.of(scope, activity.programId()).getOrDefault(activity.id(), List.of()),
                papers.of(scope, activity.programId()).getOrDefault(activity.id(), List.of()));
    }
}
