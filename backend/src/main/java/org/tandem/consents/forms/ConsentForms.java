package org.tandem.consents.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Printed forms, for whoever reads them back from scans. */
@ApplicationScoped
@Transactional
public class ConsentForms {

    /**
     * Which paper a code stands on.
     *
     * @param pages how many pages the paper has
     */
    public record Paper(UUID consentId, int pages) {}

    @Inject
    ConsentFormRepository forms;

    /** The paper of the code; empty for a code of another organisation just as for an invented one. */
    public Optional<Paper> find(Scope scope, FormCode code) {
        return scope.organisationId().equals(code.organisationId())
                ? forms.byHash(scope, code.hash())
                        .filter(form -> code.page() <= form.pages())
                        .map(form -> new Paper(form.consentId(), form.pages()))
                : Optional.empty();
    }

    /** How many pages the consent's paper has; 1 if it was never printed as a form. */
    public int pages(Scope scope, UUID consentId) {
        return forms.latest(scope, consentId).map(ConsentForm::pages).orElse(1);
    }
}
