package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.organisations.Organisations;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;

/** Reads papers. */
@ApplicationScoped
@Transactional
class DocumentRegister {

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentKinds kinds;

    @Inject
    Numbering numbering;

    @Inject
    Organisations organisations;

    Page<DocumentRow> page(Scope scope, DocumentFilter filter, Cursor after, int limit) {
        return documents.page(scope, filter, after, limit).map(this::row);
    }

    DocumentRow row(Document document) {
        return DocumentRow.of(document, kinds.get(document.kind()));
    }

    DocumentView view(Scope scope, UUID id) {
        var document = documents.get(scope, id);
        var kind = kinds.get(document.kind());
        var journal = Numbering.journalOf(kind, document);
        var supersedes = document.supersedesId() == null
                ? null
                : documents.find(scope, document.supersedesId()).map(this::row).orElse(null);
        return new DocumentView(
                document.id(),
                kind.code(),
                kind.title(),
                document.title(),
                document.programId(),
                document.schoolYear(),
                document.place(),
                document.signerPosition(),
                document.signerName(),
                document.basis(),
                document.body(),
                document.fields(),
                DocumentFields.missing(kind, document.fields()).stream()
                        .map(DocumentKind.Field::label)
                        .toList(),
                DocumentWarnings.of(kind, document),
                document.status(),
                document.remark(),
                kinds.journalTitle(journal),
                document.number(),
                document.dated(),
                document.number() == null
                        ? numbering.proposal(
                                scope, journal, organisations.today(scope).getYear())
                        : null,
                supersedes,
                documents.replacing(scope, id).map(this::row).orElse(null),
                document.createdAt(),
                DocumentActions.of(document.status()),
                document.version());
    }
}
