package org.tandem.organisations.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PrivacyRepository implements TenantRepository<PrivacySettings> {

    Optional<PrivacySettings> of(Scope scope) {
        return find("organisationId", scope.organisationId()).firstResultOptional();
    }
}
