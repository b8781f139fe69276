package org.tandem.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.Documents;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** The stamps of an approval may name papers of the register; both must then say the same (V-31). */
@ApplicationScoped
class ApprovalPapers {

    @Inject
    Documents documents;

    /** 404 on an unknown paper, 422 on one that is no such paper or says otherwise. */
    void check(Scope scope, Approval stamps) {
        agree(
                scope,
                "protocolDocumentId",
                stamps.protocolDocumentId(),
                "protocol",
                stamps.protocolNumber(),
                stamps.protocolDate());
        agree(scope, "orderDocumentId", stamps.orderDocumentId(), "order", stamps.orderNumber(), stamps.orderDate());
    }

    private void agree(Scope scope, String field, UUID id, String kind, String number, LocalDate date) {
        if (id == null) {
            return;
        }
        var paper = documents.get(scope, id);
        if (!paper.kind().startsWith(kind) || !paper.isInForce() || !says(paper, number, date)) {
            throw Problem.field(
                    field,
                    "V-31",
                    "Выбранный документ должен действовать, а его номер и дата – совпадать с указанными.");
        }
    }

    private static boolean says(DocumentFacts paper, String number, LocalDate date) {
        return paper.number().equals(number) && paper.dated().equals(date);
    }
}
