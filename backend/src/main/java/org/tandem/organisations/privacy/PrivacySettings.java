package org.tandem.organisations.privacy;

import jakarta.persistence.Entity;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** The one row of an organisation; absent while it never changed the defaults. */
@Entity
class PrivacySettings extends TenantEntity {

    private boolean sensitiveDataEnabled = true;

    protected PrivacySettings() {}

    PrivacySettings(Scope scope) {
        super(scope);
    }

    void apply(PrivacyChange change) {
        sensitiveDataEnabled = change.sensitiveDataEnabled();
    }

    boolean sensitiveDataEnabled() {
        return sensitiveDataEnabled;
    }

    PrivacyView view() {
        // the first change makes version 0; readers saw 0 before it was there
        return new PrivacyView(sensitiveDataEnabled, version() + 1);
    }
}
