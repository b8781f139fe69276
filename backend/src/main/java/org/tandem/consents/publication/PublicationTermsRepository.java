package org.tandem.consents.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PublicationTermsRepository implements TenantRepository<PublicationTerms> {

    List<PublicationTerms> of(Scope scope, Collection<UUID> consentIds) {
        return list("organisationId = ?1 and consentId in ?2", scope.organisationId(), consentIds);
    }
}
