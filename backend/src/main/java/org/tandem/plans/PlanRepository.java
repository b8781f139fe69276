package org.tandem.plans;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PlanRepository implements TenantRepository<Plan> {

    /** Which plans a list asks for; a null part does not narrow it. */
    record Filter(UUID programId, UUID pairId, PlanStatus status, Collection<UUID> visiblePairs) {}

    /** The latest edition of each pair, the newest plan first. */
    Page<Plan> page(Scope scope, Filter filter, Cursor after, int limit) {
        var restricted = filter.visiblePairs() != null;
        var rows = find(
                        "from Plan p where p.organisationId = :organisation and (:program is null or p.programId = :program)"
                                + " and (:pair is null or p.pairId = :pair)"
                                + " and (:status is null or p.status = :status)"
                                + " and (:restricted = false or p.pairId in :visible)"
                                + " and not exists (select 1 from Plan later where later.organisationId = :organisation"
                                + " and later.pairId = p.pairId and later.edition > p.edition)"
                                + " and (:first = true or p.id < :id) order by p.id desc",
                        Parameters.with("organisation", scope.organisationId())
                                .and("program", filter.programId())
                                .and("pair", filter.pairId())
                                .and("status", filter.status())
                                .and("restricted", restricted)
                                .and("visible", restricted ? filter.visiblePairs() : List.of())
                                .and("first", after == null)
                                .and("id", after == null ? new UUID(0, 0) : after.id()))
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor("", last.id()).encode());
    }

    /** Every edition of the pair's plan, the latest first. */
    List<Plan> ofPair(Scope scope, UUID pairId) {
        return list("organisationId = ?1 and pairId = ?2 order by edition desc", scope.organisationId(), pairId);
    }

    /** The edition of the pair in one of the states; there is at most one of those written and one of those in force. */
    Optional<Plan> ofPair(Scope scope, UUID pairId, Collection<PlanStatus> statuses) {
        return find(
                        "organisationId = ?1 and pairId = ?2 and status in ?3 order by edition desc",
                        scope.organisationId(),
                        pairId,
                        statuses)
                .firstResultOptional();
    }
}
