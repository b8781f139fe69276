package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** What stands in and under a paper, for those who make files of it. */
@ApplicationScoped
@Transactional
public class DocumentContents {

    /**
     * A line of «лист ознакомления».
     *
     * @param readOn null while unread
     */
    public record Reader(String name, String position, LocalDate readOn) {}

    @Inject
    ReaderService readers;

    @Inject
    DocumentFileRepository files;

    @Inject
    DocumentFileService contents;

    /** The acquaintance list in order; 404 if there is no such paper. */
    public List<Reader> readers(Scope scope, UUID documentId) {
        return readers.list(scope, documentId).stream()
                .map(line -> new Reader(line.name(), line.position(), line.readOn()))
                .toList();
    }

    /** The newest text of the paper, uploaded or generated; the look is logged. */
    public Optional<Files.Content> text(Scope scope, UUID documentId) {
        return newest(scope, documentId, FileRole.BODY);
    }

    /** The newest scan of the signed paper; the look is logged. */
    public Optional<Files.Content> scan(Scope scope, UUID documentId) {
        return newest(scope, documentId, FileRole.SIGNED_SCAN);
    }

    private Optional<Files.Content> newest(Scope scope, UUID documentId, FileRole role) {
        return files.of(scope, List.of(documentId)).stream()
                .filter(file -> file.role() == role)
                .findFirst()
                .map(file -> contents.read(scope, documentId, file.id()));
    }

    /** The newest text, if the system made it from data. */
    public Optional<Files.Content> generatedText(Scope scope, UUID documentId) {
        return files.of(scope, List.of(documentId)).stream()
                .filter(file -> file.role() == FileRole.BODY)
                .findFirst()
                .filter(DocumentFileRow::generated)
                .map(file -> contents.read(scope, documentId, file.id()));
    }

    /** Keeps the generated text with the number and date that came with the signature. */
    public void addRegistered(Scope scope, UUID documentId, String name, byte[] content) {
        contents.addRegistered(scope, documentId, name, content);
    }
}
