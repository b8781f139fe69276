package org.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** L-21: a consent of an erased person, closed with the application's key until it is destroyed. */
@Entity
class ConsentArchive extends TenantEntity {

    /** Росархив № 236, ст. 441: three years after the end of the consent. */
    static final int YEARS = 3;

    private int number;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private UUID personId;
    private LocalDate endedOn;
    private LocalDate destroyAfter;
    private byte[] sealed;

    protected ConsentArchive() {}

    ConsentArchive(Scope scope, Consent consent, LocalDate endedOn, byte[] sealed) {
        super(scope);
        this.number = consent.number();
        this.kind = consent.kind();
        this.personId = consent.personId();
        this.endedOn = endedOn;
        this.destroyAfter = endedOn.plusYears(YEARS);
        this.sealed = sealed;
    }

    byte[] sealed() {
        return sealed;
    }
}
