package org.tandem.documents.library;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** Somebody has studied an act. */
@Entity
class NormativeStudy extends TenantEntity {

    private String act;
    private UUID accountId;
    private LocalDate studiedOn;

    protected NormativeStudy() {}

    NormativeStudy(Scope scope, String act, LocalDate today) {
        super(scope);
        this.act = act;
        this.accountId = scope.accountId();
        this.studiedOn = today;
    }

    String act() {
        return act;
    }

    UUID accountId() {
        return accountId;
    }

    LocalDate studiedOn() {
        return studiedOn;
    }
}
