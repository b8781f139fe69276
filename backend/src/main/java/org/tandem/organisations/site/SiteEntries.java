package org.tandem.organisations.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.audit.AuditLog;
import org.tandem.shared.tenancy.Scope;

/** Entries of the site section for features that know when one must not be shown any longer. */
@ApplicationScoped
@Transactional
public class SiteEntries {

    @Inject
    SiteRepository entries;

    @Inject
    AuditLog audit;

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    /** Where the published entries are read. */
    public String address(Scope scope) {
        return baseUrl + "/section/" + SiteCode.of(scope.organisationId());
    }

    /** Takes down at once whatever shows one of the fields of the person. */
    public void withdrawShowing(Scope scope, UUID personId, Set<ShownField> fields, String reason) {
        for (var entry : entries.published(scope)) {
            if (entry.shows(personId, fields)) {
                entry.withdraw(reason);
                audit.record(scope, "site.entry-withdrawn", "site-entry", entry.id(), reason);
            }
        }
        entries.flush();
    }

    /** Takes down whatever shows the person, and forgets whom it showed. */
    public void forget(Scope scope, UUID personId, String reason) {
        withdrawShowing(scope, personId, Set.of(ShownField.values()), reason);
        entries.all(scope).forEach(entry -> entry.forget(personId));
        entries.flush();
    }
}
