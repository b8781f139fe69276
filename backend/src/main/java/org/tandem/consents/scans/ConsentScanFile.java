package org.tandem.consents.scans;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A file of a heap; its bytes are kept, sealed, until its pages are read. */
@Entity
class ConsentScanFile extends TenantEntity {

    private UUID scanId;
    private String name;
    private byte[] content;

    protected ConsentScanFile() {}

    ConsentScanFile(Scope scope, UUID scanId, String name, byte[] sealed) {
        super(scope);
        this.scanId = scanId;
        this.name = name;
        this.content = sealed;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    void forget() {
        content = null;
    }
}
