package org.tandem.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.plans.Plans;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** What the development plan of a pair must have come to before a meeting (V-20, V-24). */
@ApplicationScoped
class PlanGate {

    @Inject
    Plans plans;

    /** Why the meeting may not be planned yet, in Russian; empty when it may. */
    Optional<MeetingChain.Refusal> refusal(Scope scope, UUID pairId, MeetingType wanted) {
        return wanted == MeetingType.REGULAR && !plans.isApproved(scope, pairId)
                ? Optional.of(new MeetingChain.Refusal(
                        "V-20", "Сначала утвердите план развития пары: рабочие встречи идут по нему."))
                : Optional.empty();
    }

    void v24EveryTaskIsMarked(Scope scope, UUID pairId) {
        if (plans.unmarked(scope, pairId) > 0) {
            throw Problem.rule("V-24", "Сначала отметьте каждую задачу плана развития: выполнена, частично или нет.");
        }
    }
}
