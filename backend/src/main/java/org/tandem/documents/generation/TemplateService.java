package org.tandem.documents.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.audit.AuditLog;
import org.tandem.documents.DocumentKind;
import org.tandem.documents.DocumentKinds;
import org.tandem.documents.rendering.DefaultTemplates;
import org.tandem.documents.rendering.DocxTemplate;
import org.tandem.documents.rendering.TemplateProblem;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Templates of papers: those of the system, and the organisation's own in their place. */
@ApplicationScoped
@Transactional
class TemplateService {

    private static final int LONGEST_NAME = 120;

    @Inject
    TemplateRepository templates;

    @Inject
    DocumentKinds kinds;

    @Inject
    PaperValues papers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    List<TemplateView> all(Scope scope) {
        var own = templates.all(scope).stream().collect(Collectors.toMap(TemplateRepository.Summary::kind, o -> o));
        return kinds.catalogue().kinds().stream()
                .filter(kind -> DefaultTemplates.has(kind.code()))
                .map(kind -> view(kind, own.get(kind.code())))
                .toList();
    }

    private static TemplateView view(DocumentKind kind, TemplateRepository.Summary own) {
        return own == null
                ? new TemplateView(kind.code(), kind.title(), kind.group(), null, 0)
                : new TemplateView(
                        kind.code(),
                        kind.title(),
                        kind.group(),
                        new TemplateView.OwnTemplate(own.fileName(), own.uploadedAt()),
                        own.version() + 1);
    }

    TemplateView get(Scope scope, String code) {
        var kind = kind(code);
        return all(scope).stream()
                .filter(view -> view.kind().equals(kind.code()))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The kind of a path, 404 if there is none. */
    DocumentKind kind(String code) {
        return kinds.find(code)
                .filter(kind -> DefaultTemplates.has(kind.code()))
                .orElseThrow(Problem::notFound);
    }

    /** The template that serves now. */
    byte[] docx(Scope scope, String code) {
        var kind = kind(code);
        return templates
                .of(scope, code)
                .map(DocumentTemplate::content)
                .orElseGet(() -> DefaultTemplates.docx(kind.code(), kind.title()));
    }

    List<PlaceholderView> placeholders(String code) {
        return papers.placeholders(kind(code)).stream().map(PlaceholderView::of).toList();
    }

    /**
     * Puts an own template in the place of the serving one.
     *
     * @param version of the serving one; 409 if somebody replaced it meanwhile
     */
    void replace(Scope scope, String code, int version, String fileName, byte[] content) {
        var kind = kind(code);
        check(kind, content);
        var stored = templates.of(scope, code);
        if (stored.map(own -> own.version() + 1).orElse(0) != version) {
            throw Problem.versionConflict();
        }
        var template = stored.orElseGet(() -> new DocumentTemplate(scope, code));
        var name = fileName == null || fileName.isBlank() ? code + ".docx" : fileName.strip();
        template.replace(scope, name.substring(Math.max(0, name.length() - LONGEST_NAME)), content, clock.instant());
        templates.persist(template);
        audit.record(scope, "document-template.replaced", "document-template", template.id());
        templates.flush();
    }

    private void check(DocumentKind kind, byte[] content) {
        try {
            DocxTemplate.of(content, papers.placeholders(kind));
        } catch (TemplateProblem e) {
            throw refusal(e);
        }
    }

    /** The faults of a template as fields of a form. */
    static Problem refusal(TemplateProblem problem) {
        return Problem.rule(
                "template-invalid",
                "Шаблон не принят. " + problem.faults().get(0).sentence(),
                problem.faults().stream()
                        .map(fault -> new Problem.FieldError("file", "template-invalid", fault.sentence()))
                        .toList());
    }

    /** Back to the template of the system; nothing happens if it serves already. */
    void reset(Scope scope, String code) {
        kind(code);
        templates.of(scope, code).ifPresent(own -> {
            templates.delete(own);
            audit.record(scope, "document-template.reset", "document-template", own.id());
        });
    }
}
