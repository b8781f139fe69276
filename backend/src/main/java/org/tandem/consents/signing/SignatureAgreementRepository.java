package org.tandem.consents.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SignatureAgreementRepository implements TenantRepository<SignatureAgreement> {

    Optional<SignatureAgreement> of(Scope scope, UUID personId) {
        return find("organisationId = ?1 and personId = ?2", scope.organisationId(), personId)
                .firstResultOptional();
    }
}
