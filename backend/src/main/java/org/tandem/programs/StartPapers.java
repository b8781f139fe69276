package org.tandem.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.tandem.documents.Documents;
import org.tandem.organisations.registers.Registers;
import org.tandem.shared.tenancy.Scope;

/** Orders that let a programme start: R-014 and the appointment of a curator, by order or in the register R-006. */
@ApplicationScoped
class StartPapers implements StartConditions {

    @Inject
    Documents documents;

    @Inject
    Registers registers;

    @Override
    public Map<StartCondition, Boolean> of(Scope scope, UUID programId) {
        return Map.of(
                StartCondition.ORDER_IMPLEMENTATION,
                documents.anyInForce(scope, "order_implementation", programId),
                StartCondition.CURATOR_APPOINTED,
                documents.anyInForce(scope, "order_curators", programId)
                        || registers.anyOpen(scope, "assignments", "duty", "curator"));
    }
}
