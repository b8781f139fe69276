package org.tandem.programs.roadmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tandem.programs.ProgramEvents;
import org.tandem.programs.Stage;
import org.tandem.shared.tenancy.Scope;

/** Gives a new programme the roadmap of its template, shifted by whole years to its own school year. */
@ApplicationScoped
class TemplateFiller {

    /** A section of a template file. */
    record TemplateSection(String title, Stage stage, List<TemplateActivity> activities) {}

    /** A line of a template file. */
    record TemplateActivity(
            String number,
            String group,
            String title,
            String details,
            Stage stage,
            DueSpec due,
            String dueText,
            List<String> responsibles,
            String result) {}

    @Inject
    RoadmapRepository roadmap;

    @Inject
    RoadmapService service;

    @Inject
    ObjectMapper mapper;

    void fill(@Observes ProgramEvents.Created created) throws JsonProcessingException {
        var template = created.template();
        if (template == null) {
            return;
        }
        var years = created.schoolYear() - template.schoolYear();
        List<TemplateSection> sections = mapper.readerFor(new TypeReference<List<TemplateSection>>() {})
                .readValue(template.sections().toString());
        for (var position = 0; position < sections.size(); position++) {
            fill(created, sections.get(position), position, years);
        }
        roadmap.flush();
    }

    private void fill(ProgramEvents.Created created, TemplateSection source, int position, int years) {
        var section = new Section(created.scope(), created.programId(), source.title(), source.stage(), position);
        roadmap.add(section);
        for (var i = 0; i < source.activities().size(); i++) {
            var activity = activity(
                    created.scope(), created, section, source.activities().get(i), i, years);
            roadmap.add(activity);
            service.plan(created.scope(), activity, ends(activity, created.startsOn(), created.endsOn()));
        }
    }

    /** A template's recurrence may miss a short programme altogether: the line stays, without a day. */
    private static List<LocalDate> ends(Activity activity, LocalDate from, LocalDate to) {
        var ends = activity.due().ends(from, to);
        return ends.isEmpty() ? java.util.Collections.singletonList(null) : ends;
    }

    private static Activity activity(
            Scope scope,
            ProgramEvents.Created created,
            Section section,
            TemplateActivity line,
            int position,
            int years) {
        var due = line.due().shifted(years);
        var printed = line.dueText() == null || line.dueText().isBlank() ? null : line.dueText();
        var namesAYear = printed != null && printed.matches(".*\\d{4}.*");
        return new Activity(
                scope,
                created.programId(),
                new ActivityFacts(
                        section.id(),
                        line.number(),
                        line.group(),
                        line.title(),
                        line.details(),
                        line.stage(),
                        due,
                        namesAYear && years != 0 ? null : printed,
                        line.responsibles(),
                        line.result(),
                        position),
                position);
    }
}
