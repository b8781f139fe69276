package org.tandem.documents.generation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** An organisation's own template of a kind of paper; it has passed the check. */
@Entity
class DocumentTemplate extends TenantEntity {

    @Column(updatable = false)
    private String kind;

    private String fileName;
    private byte[] content;
    private UUID accountId;
    private Instant uploadedAt;

    protected DocumentTemplate() {}

    DocumentTemplate(Scope scope, String kind) {
        super(scope);
        this.kind = kind;
    }

    void replace(Scope scope, String fileName, byte[] content, Instant now) {
        this.fileName = fileName;
        this.content = content;
        this.accountId = scope.accountId();
        this.uploadedAt = now;
    }

    String kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
