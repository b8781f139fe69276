package org.tandem.consents.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.consents.ConsentProof;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SigningEvidenceRepository implements TenantRepository<SigningEvidence>, ConsentProof {

    @Inject
    ObjectMapper mapper;

    Optional<SigningEvidence.Facts> facts(Scope scope, UUID consentId) {
        return find("organisationId = ?1 and consentId = ?2", scope.organisationId(), consentId)
                .firstResultOptional()
                .map(evidence -> read(evidence.content()));
    }

    void keep(Scope scope, UUID consentId, SigningEvidence.Facts facts) {
        try {
            persistAndFlush(new SigningEvidence(scope, consentId, mapper.writeValueAsString(facts), facts.signedAt()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Object> of(Scope scope, UUID consentId) {
        return facts(scope, consentId).map(facts -> facts);
    }

    private SigningEvidence.Facts read(String content) {
        try {
            return mapper.readValue(content, SigningEvidence.Facts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence of a signature can't be read", e);
        }
    }
}
