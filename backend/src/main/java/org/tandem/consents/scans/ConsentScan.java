package org.tandem.consents.scans;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One heap of papers that went through the scanner. */
@Entity
class ConsentScan extends TenantEntity {

    private UUID accountId;
    private Instant createdAt;

    protected ConsentScan() {}

    ConsentScan(Scope scope, Instant now) {
        super(scope);
        this.accountId = scope.accountId();
        this.createdAt = now;
    }

    Instant createdAt() {
        return createdAt;
    }
}
