package org.tandem.programs.roadmap.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class FeedRepository implements TenantRepository<CalendarFeed> {

    /** Addresses of the caller. */
    List<CalendarFeed> own(Scope scope) {
        return find(
                        "organisationId = ?1 and accountId = ?2 order by createdAt, id",
                        scope.organisationId(),
                        scope.accountId())
                .list();
    }

    CalendarFeed own(Scope scope, UUID id) {
        return own(scope).stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    Optional<CalendarFeed> bySecret(LinkSecret secret) {
        return find("organisationId = ?1 and secretHash = ?2", secret.organisationId(), secret.hash())
                .firstResultOptional();
    }
}
