package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.tandem.programs.StartCondition;
import org.tandem.programs.StartConditions;
import org.tandem.shared.tenancy.Scope;

/** A programme starts with a roadmap that was approved; a later edition may be in the making. */
@ApplicationScoped
class ApprovedRoadmap implements StartConditions {

    @Inject
    EditionRepository editions;

    @Override
    public Map<StartCondition, Boolean> of(Scope scope, UUID programId) {
        return Map.of(
                StartCondition.ROADMAP_APPROVED,
                editions.all(scope, programId).stream().anyMatch(edition -> edition.approval() != null));
    }
}
