package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Takes uploaded files. */
@ApplicationScoped
@Transactional
class FileService {

    @Inject
    StoredFileRepository files;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Keeps the bytes if they are of one of the formats. */
    FileView store(Scope scope, String sentName, byte[] content, Set<FileType> allowed) {
        var type = FileType.of(content)
                .filter(allowed::contains)
                .orElseThrow(() -> Problem.field("file", "file-type", refusal(allowed)));
        var file = new StoredFile(scope, FileNames.clean(sentName, type), type.contentType(), content, clock.instant());
        files.persist(file);
        audit.record(scope, "file.stored", "file", file.id());
        return FileView.of(file);
    }

    private static String refusal(Set<FileType> allowed) {
        return allowed.contains(FileType.DOCX)
                ? "Это не DOCX, PDF, PNG и не JPEG, или в документе есть макросы. Сохраните файл в одном из этих форматов."
                : "Это не PDF, PNG и не JPEG. Отсканируйте документ в одном из этих форматов.";
    }
}
