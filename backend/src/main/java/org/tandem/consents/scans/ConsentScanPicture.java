package org.tandem.consents.scans;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A page upright as a sealed JPEG, until it is filed or removed. */
@Entity
class ConsentScanPicture extends TenantEntity {

    private UUID pageId;
    private byte[] content;

    protected ConsentScanPicture() {}

    ConsentScanPicture(Scope scope, UUID pageId, byte[] sealed) {
        super(scope);
        this.pageId = pageId;
        this.content = sealed;
    }

    byte[] content() {
        return content;
    }
}
