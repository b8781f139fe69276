package org.tandem.plans;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.pairs.Pairs.PairFacts;

/** The bank of ready plans by form and role model; data in {@code templates/plans.json}. */
@ApplicationScoped
class PlanTemplates {

    @Inject
    ObjectMapper mapper;

    private List<PlanTemplate> templates;

    @PostConstruct
    void read() {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("templates/plans.json")) {
            templates = mapper.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Built-in plans cannot be read", e);
        }
    }

    /** Those that suit the pair: made for its role model first, then for its form. */
    List<PlanTemplate> suiting(PairFacts pair) {
        return templates.stream()
                .filter(template -> template.form() == pair.form())
                .filter(template ->
                        template.roleModel() == null || template.roleModel().equals(pair.roleModel()))
                .sorted(Comparator.comparing(template -> template.roleModel() == null))
                .toList();
    }

    Optional<PlanTemplate> find(String code) {
        return templates.stream()
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    /** The template as the content of a plan; a task of a later week than the plan has is due on its last day. */
    static PlanContent content(PlanTemplate template, String request, LocalDate startsOn, LocalDate endsOn) {
        var entries = template.tasks().stream()
                .map(task -> new PlanContent.Entry(
                        null, task.task(), earlier(startsOn.plusWeeks(task.week()), endsOn), task.plannedResult()))
                .toList();
        var indicators = template.indicators().stream()
                .map(name -> new PlanIndicator(name, null, null, null))
                .toList();
        return new PlanContent(
                request, null, template.goal(), null, template.schedule(), startsOn, endsOn, entries, indicators);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
