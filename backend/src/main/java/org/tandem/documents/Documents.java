package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Papers of the organisation for other features. */
@ApplicationScoped
@Transactional
public class Documents {

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentService service;

    @Inject
    DocumentRegister register;

    @Inject
    DocumentKinds kinds;

    @Inject
    Numbering numbering;

    @Inject
    DocumentFileService files;

    /** The paper, or 404. */
    public DocumentFacts get(Scope scope, UUID id) {
        return DocumentFacts.of(documents.get(scope, id));
    }

    /** Those of the papers that exist in the scope, by id; one query however many they are. */
    public Map<UUID, DocumentFacts> byIds(Scope scope, Collection<UUID> ids) {
        return documents.byIds(scope, ids).stream()
                .map(DocumentFacts::of)
                .collect(Collectors.toMap(DocumentFacts::id, Function.identity()));
    }

    /** Lines of the register for papers that something is linked to; unknown ids are left out. */
    public List<DocumentRow> rows(Scope scope, Collection<UUID> ids) {
        return documents.byIds(scope, ids).stream().map(register::row).toList();
    }

    /** Papers of one programme, and those of the whole organisation that are in force; the oldest first. */
    public List<DocumentFacts> standing(Scope scope, UUID programId) {
        return documents.standing(scope, programId).stream()
                .map(DocumentFacts::of)
                .toList();
    }

    /** True if a paper of the kind is in force, for this programme or for the whole organisation. */
    public boolean anyInForce(Scope scope, String kind, UUID programId) {
        return documents.anyInForce(scope, kind, programId);
    }

    /** Drafts a paper; returns its id. */
    public UUID create(Scope scope, NewDocument request) {
        return service.create(scope, request);
    }

    /**
     * The paper in force that bears the number in the journal of its kind and its year, or a new one registered under
     * it: one order may be named by many.
     *
     * @param title of a new paper
     * @param programId programme of a new paper, or null
     * @return its id; 422 when the number belongs to another paper
     */
    public UUID registered(Scope scope, String kindCode, String title, UUID programId, String number, LocalDate dated) {
        var kind = kinds.get(kindCode);
        var known = numbering.holder(scope, kind.journal(), dated.getYear(), number);
        if (known.isEmpty()) {
            var contents = new DocumentChange(title, programId, null, null, null, null, null, null, Map.of());
            return service.enter(
                    scope, new NewDocument(kindCode, contents, null), new DocumentRegistration(number, dated));
        }
        var document = known.get();
        if (document.kind().equals(kindCode)
                && document.dated().equals(dated)
                && document.status() == DocumentStatus.IN_FORCE) {
            return document.id();
        }
        throw Problem.field(
                "number",
                "number-taken",
                "Под номером " + document.number() + " за " + dated.getYear() + " год уже числится «" + document.title()
                        + "». Проверьте номер и дату.");
    }

    /** Adds a file that the system made from data, as the next version of the paper's text; returns its id. */
    public UUID addGenerated(Scope scope, UUID documentId, String name, byte[] content) {
        return files.add(scope, documentId, FileRole.BODY, name, content, true);
    }

    /** Papers that wait for a signature. */
    public List<DocumentFacts> onSignature(Scope scope) {
        return documents
                .list("organisationId = ?1 and status = ?2", scope.organisationId(), DocumentStatus.ON_SIGNATURE)
                .stream()
                .map(DocumentFacts::of)
                .toList();
    }
}
