package org.tandem.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.shared.tenancy.Scope;

/** What meetings ask about the plan of a pair. */
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

    /** The planning meeting creates the draft (V-20); nothing happens where there is a plan. */
    public void begin(Scope scope, PairFacts pair) {
        if (plans.ofPair(scope, pair.id()).isEmpty()) {
            service.draft(scope, pair, null);
        }
    }
}
