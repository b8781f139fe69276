package org.tandem.documents.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.documents.DocumentContents;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.DocumentKinds;
import org.tandem.documents.Documents;
import org.tandem.documents.Files;
import org.tandem.documents.rendering.DocxTemplate;
import org.tandem.documents.rendering.Filled;
import org.tandem.documents.rendering.TemplateProblem;
import org.tandem.shared.tenancy.Scope;

/** Fills the template of a paper from data. */
@ApplicationScoped
@Transactional
class GenerationService {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Documents documents;

    @Inject
    DocumentContents contents;

    @Inject
    DocumentKinds kinds;

    @Inject
    TemplateService templates;

    @Inject
    PaperValues values;

    /** What would be blank now. */
    GenerationView look(Scope scope, UUID documentId) {
        return view(null, fill(scope, documents.get(scope, documentId)));
    }

    /** Fills the template and keeps the text as the paper's next version. */
    GenerationView generate(Scope scope, UUID documentId) {
        var document = documents.get(scope, documentId);
        var filled = fill(scope, document);
        return view(documents.addGenerated(scope, documentId, document.title(), filled.docx()), filled);
    }

    private static GenerationView view(UUID fileId, Filled filled) {
        return new GenerationView(
                fileId, filled.blanks().stream().map(GenerationView.Blank::of).toList());
    }

    /** The newest text of the paper; one made now, and not kept, if there is none. */
    Files.Content text(Scope scope, UUID documentId) {
        var document = documents.get(scope, documentId);
        return contents.text(scope, documentId)
                .orElseGet(() -> new Files.Content(
                        document.title() + ".docx", DOCX, fill(scope, document).docx()));
    }

    private Filled fill(Scope scope, DocumentFacts document) {
        var kind = kinds.get(document.kind());
        try {
            return DocxTemplate.checked(templates.docx(scope, document.kind()), values.placeholders(kind))
                    .fill(values.of(scope, document), document.title());
        } catch (TemplateProblem e) {
            // an own template may be older than a change of the placeholders
            throw TemplateService.refusal(e);
        }
    }
}
