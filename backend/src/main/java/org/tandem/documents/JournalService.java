package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.access.Accounts;
import org.tandem.audit.AuditLog;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;

/** Reads journals and histories. */
@ApplicationScoped
@Transactional
class JournalService {

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentRegister register;

    @Inject
    DocumentKinds kinds;

    @Inject
    Numbering numbering;

    @Inject
    AuditLog audit;

    @Inject
    Accounts accounts;

    List<JournalView> journals(Scope scope) {
        return documents.journals(scope).stream()
                .map(journal -> new JournalView(
                        journal.code(),
                        kinds.journalTitle(journal.code()),
                        journal.year(),
                        (int) journal.papers(),
                        numbering.proposal(scope, journal.code(), journal.year())))
                .toList();
    }

    Page<DocumentRow> entries(Scope scope, String journal, int year, Cursor after, int limit) {
        return documents.entries(scope, journal, year, after, limit).map(register::row);
    }

    List<HistoryLine> history(Scope scope, UUID documentId) {
        documents.get(scope, documentId);
        var entries = audit.of(scope, "document", documentId);
        var names = accounts.byIds(
                scope,
                entries.stream()
                        .map(entry -> entry.accountId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new HistoryLine(
                        entry.at(),
                        entry.action(),
                        entry.accountId() == null || !names.containsKey(entry.accountId())
                                ? null
                                : names.get(entry.accountId()).displayName(),
                        entry.reason()))
                .toList();
    }
}
