package org.tandem.consents.forms;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One printing of one consent. */
@Entity
class ConsentForm extends TenantEntity {

    private UUID consentId;
    private String codeHash;
    private int pages;
    private Instant printedAt;

    protected ConsentForm() {}

    ConsentForm(Scope scope, UUID consentId, FormCode code, int pages, Instant now) {
        super(scope);
        this.consentId = consentId;
        this.codeHash = code.hash();
        this.pages = pages;
        this.printedAt = now;
    }

    UUID consentId() {
        return consentId;
    }

    int pages() {
        return pages;
    }
}
