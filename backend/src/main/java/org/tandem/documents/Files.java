package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Uploaded files for other features. Whoever reads one decides first whether the caller may see it. */
@ApplicationScoped
@Transactional
public class Files {

    /**
     * A file with its bytes.
     *
     * @param name cleaned name, safe in a header and on a disk
     * @param contentType found by looking at the bytes: PDF, PNG, JPEG or DOCX
     */
    public record Content(String name, String contentType, byte[] bytes) {}

    @Inject
    StoredFileRepository files;

    @Inject
    FileService service;

    /** 404 unless the file exists in the scope; for ids that come in a body. */
    public void require(Scope scope, UUID id) {
        files.require(scope, id);
    }

    /** The file; 404 if absent or out of scope. */
    public Content read(Scope scope, UUID id) {
        var file = files.get(scope, id);
        return new Content(file.name(), file.contentType(), file.content());
    }

    /** Destroys the file; nothing may refer to it any more. */
    public void delete(Scope scope, UUID id) {
        files.delete(files.get(scope, id));
        files.flush();
    }

    /** Keeps bytes that are a PDF, PNG, JPEG or DOCX, or refuses them with 422; returns the file's id. */
    public UUID store(Scope scope, String name, byte[] content) {
        return service.store(scope, name, content, FileType.ALL).id();
    }
}
