package org.tandem.consents.forms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ConsentFormRepository implements TenantRepository<ConsentForm> {

    Optional<ConsentForm> byHash(Scope scope, String hash) {
        return find("organisationId = ?1 and codeHash = ?2", scope.organisationId(), hash)
                .firstResultOptional();
    }

    Optional<ConsentForm> latest(Scope scope, UUID consentId) {
        return find("organisationId = ?1 and consentId = ?2 order by printedAt desc", scope.organisationId(), consentId)
                .firstResultOptional();
    }
}
