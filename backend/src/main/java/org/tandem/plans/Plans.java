package org.tandem.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.shared.tenancy.Scope;

/** What meetings and monitoring ask about the plans of pairs. */
@ApplicationScoped
@Transactional
public class Plans {

    @Inject
    PlanRepository plans;

    @Inject
    PlanService service;

    /** Whether the pair works by an approved plan, or has finished one (V-20). */
    public boolean isApproved(Scope scope, UUID pairId) {
        return plans.ofPair(scope, pairId).stream()
                .anyMatch(plan -> PlanStatus.IN_FORCE.contains(plan.status()) || plan.status() == PlanStatus.CLOSED);
    }

    /** Tasks of the plan in force that nobody has marked yet (V-24); 0 without a plan. */
    public long unmarked(Scope scope, UUID pairId) {
        return plans.ofPair(scope, pairId, PlanStatus.IN_FORCE)
                .map(Plan::unmarked)
                .orElse(0L);
    }

    /** Pairs of the programme whose plan waits for its approval. */
    public List<UUID> waitingForApproval(Scope scope, UUID programId) {
        return plans
                .list(
                        "organisationId = ?1 and programId = ?2 and status = ?3 order by id",
                        scope.organisationId(),
                        programId,
                        PlanStatus.ON_APPROVAL)
                .stream()
                .map(Plan::pairId)
                .toList();
    }

    /** The planning meeting creates the draft (V-20); nothing happens where there is a plan. */
    public void begin(Scope scope, PairFacts pair) {
        if (plans.ofPair(scope, pair.id()).isEmpty()) {
            service.draft(scope, pair, null);
        }
    }
}
