package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class OwnTemplateRepository implements TenantRepository<OwnTemplate> {

    /** An organisation writes some dozens; the list never grows past this. */
    static final int MOST = 500;

    /** Newest first. */
    List<OwnTemplate> all(Scope scope) {
        return find("organisationId = ?1 order by id desc", scope.organisationId())
                .page(0, MOST)
                .list();
    }

    List<OwnTemplate> published(Scope scope) {
        return find(
                        "organisationId = ?1 and status = ?2 order by id",
                        scope.organisationId(),
                        OwnTemplateStatus.PUBLISHED)
                .list();
    }

    Optional<OwnTemplate> published(Scope scope, String code) {
        return version(scope, code, OwnTemplateStatus.PUBLISHED);
    }

    Optional<OwnTemplate> draft(Scope scope, String code) {
        return version(scope, code, OwnTemplateStatus.DRAFT);
    }

    private Optional<OwnTemplate> version(Scope scope, String code, OwnTemplateStatus status) {
        return find("organisationId = ?1 and code = ?2 and status = ?3", scope.organisationId(), code, status)
                .firstResultOptional();
    }

    int lastNumber(Scope scope, String code) {
        return find("organisationId = ?1 and code = ?2 order by number desc", scope.organisationId(), code)
                .firstResultOptional()
                .map(OwnTemplate::number)
                .orElse(0);
    }
}
