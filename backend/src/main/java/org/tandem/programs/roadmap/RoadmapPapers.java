package org.tandem.programs.roadmap;

import static org.tandem.documents.rendering.Placeholder.list;
import static org.tandem.documents.rendering.Placeholder.optional;
import static org.tandem.documents.rendering.Placeholder.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.generation.DocumentSource;
import org.tandem.documents.rendering.Placeholder;
import org.tandem.shared.tenancy.Scope;

/** The table of the roadmap for the papers that print it. */
@ApplicationScoped
public class RoadmapPapers implements DocumentSource {

    private static final Set<String> KINDS = Set.of("roadmap", "programme");

    private static final List<Placeholder> TABLE = List.of(list(
            "sections",
            "Разделы дорожной карты",
            text("title", "Раздел", "1. Подготовка условий для запуска программы"),
            list(
                    "activities",
                    "Мероприятия раздела",
                    optional("number", "Номер", "1.1"),
                    text("title", "Мероприятие", "Издание приказа о внедрении целевой модели"),
                    optional("details", "Содержание", "Сроки, ответственные, планируемые результаты"),
                    text("due", "Срок", "До 1 октября 2026 г."),
                    text("responsibles", "Ответственные", "Директор"),
                    optional("result", "Результат, вид документа", "Приказ"))));

    @Inject
    RoadmapService roadmap;

    @Override
    public List<Placeholder> placeholders(String kind) {
        return KINDS.contains(kind) ? TABLE : List.of();
    }

    @Override
    public Map<String, Object> values(Scope scope, DocumentFacts document) {
        if (document.programId() == null || !KINDS.contains(document.kind())) {
            return Map.of();
        }
        var sections = roadmap.get(scope, document.programId()).sections().stream()
                .filter(section -> !section.activities().isEmpty())
                .map(section -> Map.<String, Object>of(
                        "title",
                        section.title(),
                        "activities",
                        section.activities().stream().map(RoadmapPapers::line).toList()))
                .toList();
        return Map.of("sections", sections);
    }

    private static Map<String, Object> line(ActivityView activity) {
        var line = new HashMap<String, Object>();
        line.put("number", activity.printedNumber());
        line.put("title", activity.title());
        line.put("details", activity.details());
        line.put("due", activity.dueText());
        line.put("responsibles", String.join("\n", activity.responsibles()));
        line.put("result", activity.plannedResult());
        return line;
    }
}
