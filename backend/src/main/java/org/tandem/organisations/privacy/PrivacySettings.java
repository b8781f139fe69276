package org.tandem.organisations.privacy;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** The one row of an organisation; absent while it never changed the defaults. */
@Entity
class PrivacySettings extends TenantEntity {

    private boolean sensitiveDataEnabled = true;
    private String signatureAct;
    private LocalDate signatureActOn;

    protected PrivacySettings() {}

    PrivacySettings(Scope scope) {
        super(scope);
    }

    void apply(PrivacyChange change) {
        sensitiveDataEnabled = change.sensitiveDataEnabled();
        signatureActOn = change.signatureActOn();
        signatureAct = signatureActOn == null ? null : change.signatureAct().strip();
    }

    boolean sensitiveDataEnabled() {
        return sensitiveDataEnabled;
    }

    Optional<SignatureAct> signatureAct() {
        return Optional.ofNullable(signatureAct).map(title -> new SignatureAct(title, signatureActOn));
    }

    PrivacyView view() {
        // the first change makes version 0; readers saw 0 before it was there
        return new PrivacyView(sensitiveDataEnabled, signatureAct, signatureActOn, version() + 1);
    }
}
