package org.tandem.plans;

import java.util.Set;

/** States of an edition of a plan (domain §6.2, DevelopmentPlan). */
public enum PlanStatus {
    DRAFT,
    ON_APPROVAL,
    APPROVED,
    /** The first item has been marked. */
    IN_WORK,
    /** A later edition took its place. */
    AMENDED,
    CLOSED;

    /** Written but not yet in force. */
    static final Set<PlanStatus> COMING = Set.of(DRAFT, ON_APPROVAL);

    /** What the pair works by. */
    static final Set<PlanStatus> IN_FORCE = Set.of(APPROVED, IN_WORK);
}
