package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SurveyTemplateRepository implements TenantRepository<SurveyTemplate> {

    /** The version of a standard questionnaire that the organisation has already used. */
    Optional<SurveyTemplate> adopted(Scope scope, StandardTemplate standard) {
        return find(
                        "organisationId = ?1 and code = ?2 and fingerprint = ?3",
                        scope.organisationId(),
                        standard.text().code(),
                        standard.fingerprint())
                .firstResultOptional();
    }
}
