package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Takes uploaded scans. */
@ApplicationScoped
@Transactional
class FileService {

    @Inject
    StoredFileRepository files;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Keeps the bytes if they are a PDF, PNG or JPEG. */
    FileView store(Scope scope, String sentName, byte[] content) {
        var type = FileType.of(content)
                .orElseThrow(() -> Problem.field(
                        "file",
                        "file-type",
                        "Это не PDF, PNG и не JPEG. Отсканируйте документ в одном из этих форматов."));
        var file = new StoredFile(scope, FileNames.clean(sentName, type), type.contentType(), content, clock.instant());
        files.persist(file);
        audit.record(scope, "file.stored", "file", file.id());
        return FileView.of(file);
    }
}
