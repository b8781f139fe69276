package org.tandem.programs;

import static org.tandem.documents.rendering.Placeholder.list;
import static org.tandem.documents.rendering.Placeholder.optional;
import static org.tandem.documents.rendering.Placeholder.optionalList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.generation.DocumentSource;
import org.tandem.documents.generation.PaperText;
import org.tandem.documents.rendering.Placeholder;
import org.tandem.documents.rendering.RussianDates;
import org.tandem.organisations.OrganisationType;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.Scope;

/** The passport of a programme for its papers. */
@ApplicationScoped
public class ProgramPapers implements DocumentSource {

    private static final List<Placeholder> PASSPORT = List.of(
            optional("program.title", "Название программы", "Вместе к успеху"),
            optional("program.goal", "Цель программы", "Помочь обучающимся раскрыть способности"),
            optionalList("program.tasks", "Задачи программы", PaperText.ITEM),
            optionalList("program.results", "Ожидаемые результаты программы", PaperText.ITEM),
            optionalList(
                    "program.forms",
                    "Формы наставничества",
                    Placeholder.text("label", "Форма", "ученик – ученик"),
                    optional("models", "Ролевые модели", "успевающий – неуспевающий"),
                    optional("end", "Знак в конце пункта", ";")),
            optional("program.from", "Начало программы", "1\u00A0сентября 2026\u00A0г."),
            optional("program.until", "Окончание программы", "31\u00A0мая 2027\u00A0г."),
            optional("program.curator", "Куратор программы", "Орлова Анна Викторовна"));

    @Inject
    ProgramRepository programs;

    @Inject
    Catalogues catalogues;

    @Inject
    Organisations organisations;

    @Override
    public List<Placeholder> placeholders(String kind) {
        var all = new ArrayList<>(PASSPORT);
        if (kind.equals("programme")) {
            all.add(list("expected_results", "Ожидаемые результаты", PaperText.ITEM));
            all.add(list("forms", "Формы наставничества и ролевые модели", PaperText.ITEM));
        }
        return all;
    }

    @Override
    public Map<String, Object> values(Scope scope, DocumentFacts document) {
        if (document.programId() == null) {
            return Map.of();
        }
        var program = programs.get(scope, document.programId()).view(null, List.of());
        var values = new HashMap<String, Object>();
        values.put("program.title", program.title());
        values.put("program.goal", PaperText.open(program.goal()));
        values.put("program.tasks", PaperText.items(program.tasks()));
        values.put("program.results", PaperText.items(program.expectedResults()));
        values.put("program.from", RussianDates.full(program.startsOn()));
        values.put("program.until", RussianDates.full(program.endsOn()));
        values.put("program.curator", program.curatorName());
        values.put("expected_results", PaperText.items(program.expectedResults()));
        forms(scope, program.forms(), values);
        stamps(program.approval(), values);
        return values;
    }

    private void forms(Scope scope, List<ProgramForm> forms, Map<String, Object> values) {
        var college = organisations.get(scope).type() == OrganisationType.COLLEGE;
        var lines = new ArrayList<Map<String, Object>>();
        var items = new ArrayList<String>();
        for (var form : forms) {
            var known = catalogues.form(form.form());
            var label = college ? known.labelCollege() : known.label();
            var models = known.roleModels().stream()
                    .filter(model -> form.roleModels().contains(model.code()))
                    .map(Catalogues.RoleModelView::label)
                    .collect(Collectors.joining(", "));
            lines.add(Map.of("label", label, "models", models, "end", lines.size() < forms.size() - 1 ? ";" : "."));
            items.add("«" + label + "»" + (models.isEmpty() ? "" : ": " + models));
        }
        values.put("program.forms", lines);
        values.put("forms", PaperText.items(items));
    }

    /** Stamps of the approved programme, for a paper whose author did not write them. */
    private static void stamps(Approval approval, Map<String, Object> values) {
        if (approval != null) {
            values.put("protocol_body", approval.protocolBody());
            values.put("protocol_number", approval.protocolNumber());
            values.put("protocol_date", RussianDates.full(approval.protocolDate()));
            values.put("order_number", approval.orderNumber());
            values.put("order_date", RussianDates.full(approval.orderDate()));
        }
    }
}
