package org.tandem.organisations.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SiteRepository implements TenantRepository<SiteEntry> {

    private static final int MOST = 500;

    List<SiteEntry> all(Scope scope) {
        return find("organisationId = ?1 order by id desc", scope.organisationId())
                .page(0, MOST)
                .list();
    }

    List<SiteEntry> published(Scope scope) {
        return find(
                        "organisationId = ?1 and status = ?2 order by publishedOn desc, id desc",
                        scope.organisationId(),
                        SiteStatus.PUBLISHED)
                .page(0, MOST)
                .list();
    }
}
