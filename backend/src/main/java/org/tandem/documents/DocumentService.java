package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.time.SchoolYear;

/** Drafting papers and leading them through their states. */
@ApplicationScoped
@Transactional
class DocumentService {

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentKinds kinds;

    @Inject
    Numbering numbering;

    @Inject
    KnownPrograms programs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    UUID create(Scope scope, NewDocument request) {
        var kind = kinds.get(request.kind());
        if (request.supersedesId() != null) {
            requireReplaceable(documents.get(scope, request.supersedesId()), kind);
        }
        var organisation = organisations.get(scope);
        var given = request.contents();
        requireProgram(scope, given);
        var contents = given.with(
                DocumentFields.checked(kind, given.fields()),
                orElse(given.signerPosition(), organisation.directorPosition()),
                orElse(given.signerName(), organisation.directorName()));
        var year = given.schoolYear() == null
                ? SchoolYear.of(organisations.today(scope)).start()
                : given.schoolYear();
        var document = new Document(scope, kind.code(), contents, year, request.supersedesId(), clock.instant());
        documents.persist(document);
        audit.record(scope, "document.created", "document", document.id());
        documents.flush();
        return document.id();
    }

    private static String orElse(String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    void change(Scope scope, UUID id, int version, DocumentChange change) {
        act(scope, id, "changed", null, document -> {
            document.expect(version);
            var kind = kinds.get(document.kind());
            requireProgram(scope, change);
            document.change(change.with(
                    DocumentFields.checked(kind, change.fields()), change.signerPosition(), change.signerName()));
        });
    }

    private void requireProgram(Scope scope, DocumentChange contents) {
        if (contents.programId() != null) {
            programs.require(scope, contents.programId());
        }
    }

    private static void requireReplaceable(Document former, DocumentKind kind) {
        if (!former.kind().equals(kind.code())) {
            throw Problem.field("supersedesId", "other-kind", "Заменить можно документ того же вида.");
        }
        if (former.status() != DocumentStatus.IN_FORCE) {
            throw Problem.field("supersedesId", "not-in-force", "Заменить можно действующий документ.");
        }
    }

    /** Sends a draft to be checked; whatever its kind demands must be there already. */
    void submit(Scope scope, UUID id) {
        act(scope, id, "submitted", null, document -> {
            document.submit();
            requireComplete(scope, document);
        });
    }

    void approve(Scope scope, UUID id) {
        act(scope, id, "approved", null, Document::approve);
    }

    void sendBack(Scope scope, UUID id, String remark) {
        act(scope, id, "returned", remark, document -> document.sendBack(remark));
    }

    /** Signed: the paper gets its number and comes into force; what it replaces steps down. */
    void register(Scope scope, UUID id, DocumentRegistration request) {
        act(scope, id, "registered", null, document -> {
            document.requireOnSignature();
            requireComplete(scope, document);
            requirePast(scope, request.dated());
            put(scope, document, request);
        });
    }

    private void put(Scope scope, Document document, DocumentRegistration request) {
        var journal = Numbering.journalOf(kinds.get(document.kind()), document);
        var number = numbering.take(scope, journal, request.dated().getYear(), request.number());
        document.register(journal, number, request.dated());
        if (document.supersedesId() != null) {
            documents
                    .find(scope, document.supersedesId())
                    .filter(former -> former.status() == DocumentStatus.IN_FORCE)
                    .ifPresent(former -> end(scope, former, "superseded", null, Document::supersede));
        }
        events.fire(new DocumentEvents.Registered(scope, document.id(), document.kind(), document.programId()));
    }

    private void requireComplete(Scope scope, Document document) {
        DocumentFields.requireComplete(kinds.get(document.kind()), document.fields(), organisations.today(scope));
    }

    private void requirePast(Scope scope, LocalDate dated) {
        if (dated.isAfter(organisations.today(scope))) {
            throw Problem.field("dated", "future", "Дата документа ещё не наступила.");
        }
        if (dated.getYear() < 1990) {
            throw Problem.field("dated", "date", "Проверьте год документа.");
        }
    }

    /** A paper that is signed already comes into force at once, through all its states. */
    UUID enter(Scope scope, NewDocument request, DocumentRegistration registration) {
        var id = create(scope, request);
        submit(scope, id);
        approve(scope, id);
        register(scope, id, registration);
        return id;
    }

    void supersede(Scope scope, UUID id, UUID replacementId) {
        var document = documents.get(scope, id);
        var replacement = documents.get(scope, replacementId);
        if (replacement.id().equals(id)
                || !replacement.kind().equals(document.kind())
                || replacement.status() != DocumentStatus.IN_FORCE) {
            throw Problem.field(
                    "replacementId", "not-a-replacement", "Выберите другой действующий документ того же вида.");
        }
        replacement.takePlaceOf(id);
        end(scope, document, "superseded", null, Document::supersede);
        documents.flush();
    }

    void cancel(Scope scope, UUID id, String reason) {
        var document = documents.get(scope, id);
        if (document.status() == DocumentStatus.IN_FORCE) {
            end(scope, document, "cancelled", reason, d -> d.cancel(reason));
            documents.flush();
        } else {
            act(scope, id, "cancelled", reason, d -> d.cancel(reason));
        }
    }

    void archive(Scope scope, UUID id) {
        act(scope, id, "archived", null, Document::archive);
    }

    private void end(Scope scope, Document document, String action, String reason, Consumer<Document> transition) {
        transition.accept(document);
        audit.record(scope, "document." + action, "document", document.id(), reason);
        events.fire(new DocumentEvents.Ended(scope, document.id(), document.kind(), document.programId()));
    }

    private void act(Scope scope, UUID id, String action, String reason, Consumer<Document> transition) {
        var document = documents.get(scope, id);
        transition.accept(document);
        audit.record(scope, "document." + action, "document", id, reason);
        documents.flush();
    }
}
