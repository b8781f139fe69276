package org.tandem.documents.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.documents.Files;
import org.tandem.documents.rendering.Pdf;
import org.tandem.documents.rendering.TemplateProblem;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Papers in the wanted format. Without a transaction: a PDF is drawn after the database has answered. */
@ApplicationScoped
class PaperFiles {

    private static final String PDF = "application/pdf";

    @Inject
    GenerationService generation;

    /** The newest text of the paper. */
    Download get(Scope scope, UUID documentId, PaperFormat format) {
        return in(format, generation.text(scope, documentId));
    }

    /** The text in the format; 409 if what was uploaded can't be turned into it. */
    static Download in(PaperFormat format, Files.Content text) {
        var name = text.name().replaceFirst("\\.[A-Za-z]{1,5}$", "");
        var isDocx = text.contentType().equals(GenerationService.DOCX);
        if (format == PaperFormat.DOCX && isDocx) {
            return new Download(name + ".docx", text.bytes());
        }
        if (format == PaperFormat.PDF && text.contentType().equals(PDF)) {
            return new Download(name + ".pdf", text.bytes());
        }
        if (format == PaperFormat.PDF && isDocx) {
            return new Download(name + ".pdf", pdf(text.bytes()));
        }
        throw Problem.wrongState("Текст документа приложен файлом другого вида. Скачайте его в списке файлов.");
    }

    private static byte[] pdf(byte[] docx) {
        try {
            return Pdf.of(docx);
        } catch (TemplateProblem e) {
            throw TemplateService.refusal(e);
        }
    }
}
