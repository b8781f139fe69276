package org.tandem.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.documents.generation.PaperFormat;
import org.tandem.documents.rendering.Docx;
import org.tandem.documents.rendering.Pdf;
import org.tandem.documents.rendering.RussianDates;
import org.tandem.organisations.OrganisationType;
import org.tandem.organisations.Organisations;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.participants.ParticipantFacts;
import org.tandem.programs.Catalogues;
import org.tandem.shared.tenancy.Scope;

/** The plan on paper ({@code development_plan}, §4.6), for the file of the pair and for signatures. */
@ApplicationScoped
@Transactional
class PlanPaper {

    private static final String TITLE = "Индивидуальный план развития";
    private static final String LINE = "_______________";

    @Inject
    PlanReader reader;

    @Inject
    Pairs pairs;

    @Inject
    Organisations organisations;

    @Inject
    Catalogues catalogues;

    byte[] of(Scope scope, UUID planId, PaperFormat format) {
        var plan = reader.view(scope, planId);
        var pair = pairs.get(scope, plan.pairId());
        var docx = Docx.portrait().size(12);
        docx.stamps(List.of(), approval(plan));
        docx.title(TITLE);
        docx.paragraph(organisations.get(scope).fullName(), Docx.Align.CENTER);
        docx.grid(List.of(30, 70), facts(scope, plan, pair));
        text(docx, "Цель", plan.goal());
        text(docx, "Запрос наставляемого", plan.request());
        text(docx, "Исходное положение", plan.baseline());
        docx.heading(2, "Задачи");
        tasks(docx, plan);
        if (!plan.indicators().isEmpty()) {
            docx.heading(2, "Показатели");
            indicators(docx, plan);
        }
        text(docx, "Ресурсы", plan.resources());
        text(docx, "График встреч", plan.schedule());
        text(docx, "Итог", plan.conclusion());
        signatures(docx, plan, pair);
        var bytes = docx.bytes(TITLE);
        return format == PaperFormat.PDF ? Pdf.of(bytes) : bytes;
    }

    private static List<String> approval(PlanView plan) {
        if (plan.approvedOn() == null) {
            return List.of("УТВЕРЖДАЮ", "Куратор", LINE, "«___» ____________ 20___ г.");
        }
        var lines = new ArrayList<>(List.of("УТВЕРЖДЕНО в системе", RussianDates.full(plan.approvedOn())));
        if (plan.approvedBy() != null) {
            lines.add(plan.approvedBy());
        }
        return lines;
    }

    private List<List<String>> facts(Scope scope, PlanView plan, PairFacts pair) {
        var form = catalogues.form(pair.form());
        var college = organisations.get(scope).type() == OrganisationType.COLLEGE;
        var model = form.roleModels().stream()
                .filter(one -> one.code().equals(pair.roleModel()))
                .map(Catalogues.RoleModelView::label)
                .findFirst()
                .orElse(pair.roleModel());
        var mentees = pair.members().stream().skip(1).map(PlanPaper::named).collect(Collectors.joining("; "));
        return List.of(
                List.of("Наставник", named(pair.mentor())),
                List.of(pair.members().size() > 2 ? "Наставляемые" : "Наставляемый", mentees),
                List.of("Форма", (college ? form.labelCollege() : form.label()) + ", «" + model + "»"),
                List.of(
                        "Срок",
                        "с " + RussianDates.brief(plan.startsOn()) + " по " + RussianDates.brief(plan.endsOn())),
                List.of("Редакция", edition(plan)));
    }

    private static String edition(PlanView plan) {
        return plan.reason() == null ? Integer.toString(plan.edition()) : plan.edition() + ". " + plan.reason();
    }

    private static String named(ParticipantFacts member) {
        var person = member.person();
        var post = person.className() != null ? person.className() : person.position();
        return post == null ? person.fullName() : person.fullName() + ", " + post;
    }

    private static void text(Docx docx, String heading, String text) {
        if (text != null) {
            docx.heading(2, heading);
            docx.paragraph(text);
        }
    }

    private static void tasks(Docx docx, PlanView plan) {
        var table = new Docx.Table(6, 34, 14, 23, 23).head("№", "Задача", "Срок", "Ожидаемый результат", "Отметка");
        var number = 1;
        for (var item : plan.items()) {
            table.row(
                    Integer.toString(number++),
                    item.task(),
                    RussianDates.brief(item.dueOn()),
                    orEmpty(item.plannedResult()),
                    mark(item));
        }
        docx.table(table);
    }

    private static String mark(PlanItem item) {
        if (item.mark() == null) {
            return "";
        }
        return item.actualResult() == null ? item.mark().label() : item.mark().label() + "\n" + item.actualResult();
    }

    private static void indicators(Docx docx, PlanView plan) {
        var table = new Docx.Table(40, 20, 20, 20).head("Показатель", "В начале", "Цель", "Итог");
        plan.indicators()
                .forEach(one ->
                        table.row(one.name(), orEmpty(one.baseline()), orEmpty(one.target()), orEmpty(one.actual())));
        docx.table(table);
    }

    private static void signatures(Docx docx, PlanView plan, PairFacts pair) {
        docx.signature("Наставник", pair.mentor().person().shortName());
        for (var mentee : pair.members().subList(1, pair.members().size())) {
            docx.signature("Наставляемый", mentee.person().shortName());
            if (mentee.person().isMinorOn(plan.startsOn())) {
                docx.signature("Законный представитель ознакомлен", LINE);
            }
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
