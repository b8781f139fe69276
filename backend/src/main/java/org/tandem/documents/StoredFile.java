package org.tandem.documents;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tandem.shared.secret.SealedBytes;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** An uploaded or generated file; never changed, and sealed in the database (L-09). */
@Entity
@Immutable
class StoredFile extends TenantEntity {

    private String name;
    private String contentType;
    private int size;

    @Convert(converter = SealedBytes.class)
    private byte[] content;

    /** Who uploaded it. */
    private UUID accountId;

    private Instant createdAt;

    protected StoredFile() {}

    StoredFile(Scope scope, String name, String contentType, byte[] content, Instant now) {
        super(scope);
        this.name = name;
        this.contentType = contentType;
        this.size = content.length;
        this.content = content;
        this.accountId = scope.accountId();
        this.createdAt = now;
    }

    String name() {
        return name;
    }

    String contentType() {
        return contentType;
    }

    int size() {
        return size;
    }

    byte[] content() {
        return content;
    }
}
