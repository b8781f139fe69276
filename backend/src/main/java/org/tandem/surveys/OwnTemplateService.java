package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.scoring.TemplateProblem;
import org.tandem.surveys.scoring.TemplateRules;

/** Writing questionnaires of the organisation's own. */
@ApplicationScoped
@Transactional
class OwnTemplateService {

    private static final String OBJECT = "survey_own_template";

    @Inject
    OwnTemplateRepository templates;

    @Inject
    StandardTemplates standard;

    @Inject
    Constructs constructs;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    List<OwnTemplate> all(Scope scope) {
        return templates.all(scope);
    }

    OwnTemplateView get(Scope scope, UUID id) {
        return view(templates.get(scope, id));
    }

    OwnTemplateFile file(Scope scope, UUID id) {
        var view = get(scope, id);
        var content = new OwnTemplateContent(
                view.title(), view.intro(), view.side(), view.wave(), view.questions(), view.translations());
        return new OwnTemplateFile(OwnTemplateFile.FORMAT, view.basedOn(), content);
    }

    OwnTemplateView create(Scope scope, String key, NewOwnTemplate request) {
        return get(scope, idempotency.once(scope, key, "OwnTemplate.create", request, () -> {
            var template = request.basedOn() == null
                    ? OwnTemplate.blank(scope, request.title(), clock.instant())
                    : copy(scope, request.basedOn(), request.title());
            return keep(scope, template, "survey.template-created");
        }));
    }

    private OwnTemplate copy(Scope scope, String code, String title) {
        var source = standard.byCode(code)
                .orElseThrow(() -> Problem.field("basedOn", "unknown-template", "Такой анкеты нет."));
        return OwnTemplate.copy(scope, source.text(), title, clock.instant());
    }

    /** A file of another school becomes a draft. */
    OwnTemplateView take(Scope scope, String key, OwnTemplateFile file) {
        return get(scope, idempotency.once(scope, key, "OwnTemplate.take", file, () -> {
            var title = file.content().title();
            var known =
                    file.basedOn() != null && standard.byCode(file.basedOn()).isPresent();
            var template =
                    known ? copy(scope, file.basedOn(), title) : OwnTemplate.blank(scope, title, clock.instant());
            template.change(file.content(), clock.instant());
            return keep(scope, template, "survey.template-imported");
        }));
    }

    private UUID keep(Scope scope, OwnTemplate template, String action) {
        if (templates.all(scope).size() >= OwnTemplateRepository.MOST) {
            throw Problem.wrongState(
                    "Своих анкет уже %d: удалите лишние черновики.".formatted(OwnTemplateRepository.MOST));
        }
        templates.persist(template);
        audit.record(scope, action, OBJECT, template.id());
        templates.flush();
        return template.id();
    }

    OwnTemplateView change(Scope scope, UUID id, int version, OwnTemplateContent content) {
        var template = templates.get(scope, id);
        template.expect(version);
        template.change(content, clock.instant());
        audit.record(scope, "survey.template-changed", OBJECT, id);
        templates.flush();
        return view(template);
    }

    void delete(Scope scope, UUID id, int version) {
        var template = templates.get(scope, id);
        template.expect(version);
        template.expectDraft();
        templates.delete(template);
        audit.record(scope, "survey.template-deleted", OBJECT, id);
    }

    /** Freezes the draft; the version that was in use retires. */
    OwnTemplateView publish(Scope scope, UUID id, int version) {
        var template = templates.get(scope, id);
        template.expect(version);
        var problems = problems(template);
        if (!problems.isEmpty()) {
            throw Problem.fields(problems.stream()
                    .map(problem -> new Problem.FieldError(place(problem), problem.code(), problem.message()))
                    .toList());
        }
        templates.published(scope, template.code()).ifPresent(former -> former.retire(clock.instant()));
        templates.flush();
        template.publish(clock.instant());
        audit.record(scope, "survey.template-published", OBJECT, id);
        templates.flush();
        return view(template);
    }

    private static String place(TemplateProblem problem) {
        return problem.question() == null ? problem.field() : "questions." + problem.question() + "." + problem.field();
    }

    OwnTemplateView retire(Scope scope, UUID id, int version) {
        var template = templates.get(scope, id);
        template.expect(version);
        template.retire(clock.instant());
        audit.record(scope, "survey.template-retired", OBJECT, id);
        templates.flush();
        return view(template);
    }

    /** The draft of the next version: the one that is being written already, or a new one. */
    OwnTemplateView revise(Scope scope, UUID id) {
        var template = templates.get(scope, id);
        return view(templates.draft(scope, template.code()).orElseGet(() -> {
            var next = template.revision(scope, templates.lastNumber(scope, template.code()) + 1, clock.instant());
            keep(scope, next, "survey.template-revised");
            return next;
        }));
    }

    private OwnTemplateView view(OwnTemplate template) {
        return OwnTemplateView.of(
                template,
                problems(template),
                template.basedOn() == null
                        ? List.of()
                        : constructs.lost(template.basedOn(), template.text().questions()));
    }

    private List<TemplateProblem> problems(OwnTemplate template) {
        var questions = template.text().questions();
        var problems = new ArrayList<>(TemplateRules.check(questions));
        problems.addAll(constructs.check(questions));
        return problems;
    }
}
