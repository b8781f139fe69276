package org.tandem.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One file of a paper; never changed, a correction is a new version. */
@Entity
class DocumentFile extends TenantEntity {

    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private FileRole role;

    private int fileVersion;
    private UUID fileId;
    private boolean generated;
    private UUID accountId;
    private Instant addedAt;

    protected DocumentFile() {}

    DocumentFile(
            Scope scope, UUID documentId, FileRole role, int fileVersion, UUID fileId, boolean generated, Instant now) {
        super(scope);
        this.documentId = documentId;
        this.role = role;
        this.fileVersion = fileVersion;
        this.fileId = fileId;
        this.generated = generated;
        this.accountId = scope.accountId();
        this.addedAt = now;
    }

    UUID documentId() {
        return documentId;
    }

    FileRole role() {
        return role;
    }

    int fileVersion() {
        return fileVersion;
    }

    UUID fileId() {
        return fileId;
    }

    boolean generated() {
        return generated;
    }

    Instant addedAt() {
        return addedAt;
    }
}
