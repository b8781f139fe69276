package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Files of papers. */
@ApplicationScoped
@Transactional
class DocumentFileService {

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentFileRepository files;

    @Inject
    ReaderRepository readers;

    @Inject
    FileService stored;

    @Inject
    Files contents;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    List<DocumentFileView> list(Scope scope, UUID documentId) {
        documents.get(scope, documentId);
        return files.of(scope, List.of(documentId)).stream()
                .map(DocumentFileRow::view)
                .toList();
    }

    /** Adds a file as the next version of its role. A signed paper takes only its scan. */
    UUID add(Scope scope, UUID documentId, FileRole role, String name, byte[] content, boolean generated) {
        var document = documents.get(scope, documentId);
        requireOpen(document.status(), role);
        return keep(scope, documentId, role, name, content, generated);
    }

    /** The generated text with the number and date that came with the signature: the only text a signed paper takes. */
    void addRegistered(Scope scope, UUID documentId, String name, byte[] content) {
        keep(scope, documentId, FileRole.BODY, name, content, true);
    }

    private UUID keep(Scope scope, UUID documentId, FileRole role, String name, byte[] content, boolean generated) {
        var allowed = role == FileRole.SIGNED_SCAN ? FileType.SCANS : FileType.ALL;
        var fileId = stored.store(scope, name, content, allowed).id();
        var version = files.lastVersion(scope, documentId, role) + 1;
        var file = new DocumentFile(scope, documentId, role, version, fileId, generated, clock.instant());
        files.persist(file);
        audit.record(scope, "document.file-added", "document", documentId);
        files.flush();
        return file.id();
    }

    private static void requireOpen(DocumentStatus status, FileRole role) {
        var open = switch (status) {
            case DRAFT, ON_REVIEW -> role != FileRole.SIGNED_SCAN;
            case ON_SIGNATURE -> true;
            case IN_FORCE, SUPERSEDED, ARCHIVED -> role == FileRole.SIGNED_SCAN;
            case CANCELLED -> false;
        };
        if (!open) {
            throw Problem.wrongState(
                    role == FileRole.SIGNED_SCAN
                            ? "Скан прикладывают к согласованному или действующему документу."
                            : "Текст подписанного документа не меняется: приложите скан или составьте новую редакцию.");
        }
    }

    /** The bytes, for who keeps the register or is to read the paper; every look is logged. */
    Files.Content read(Scope scope, UUID documentId, UUID id) {
        documents.get(scope, documentId);
        if (!scope.hasAny(Role.Names.CURATOR, Role.Names.DIRECTOR, Role.Names.WORKING_GROUP_MEMBER)
                && readers.own(scope, documentId).isEmpty()) {
            throw Problem.notFound();
        }
        var file = files.get(scope, documentId, id);
        audit.record(scope, "document.file-read", "document", documentId);
        return contents.read(scope, file.fileId());
    }
}
