package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Consents for other features: what a person must have and has (L-03, L-05). */
@ApplicationScoped
@Transactional
public class Consents {

    @Inject
    RequirementService requirements;

    @Inject
    ConsentRepository consents;

    /**
     * Nobody's consents among these persons' change before the running transaction ends. For a gate that lets something
     * happen because a consent is in force: without it the consent might be withdrawn between the look and the deed.
     */
    public void hold(Collection<UUID> personIds) {
        consents.hold(personIds);
    }

    /** Required consents and how far each is; 404 if there is no such person in the scope. */
    public ConsentRequirements requirements(Scope scope, UUID personId) {
        var found = requirements.of(scope, Set.of(personId)).get(personId);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    /** How many required consents are not in force, by person; a fixed number of queries. */
    public Map<UUID, Integer> missingCounts(Scope scope, Collection<UUID> personIds) {
        var counts = new HashMap<UUID, Integer>();
        requirements
                .of(scope, personIds)
                .forEach((id, found) -> counts.put(id, (int) found.items().stream()
                        .filter(item -> item.status() != RequirementStatus.EFFECTIVE)
                        .count()));
        return counts;
    }

    /** Whether every required consent is in force today. */
    public boolean isComplete(Scope scope, UUID personId) {
        return requirements(scope, personId).complete();
    }

    /** Whether a consent of the kind is in force today. */
    public boolean hasEffective(Scope scope, UUID personId, ConsentKind kind) {
        return requirements.hasEffective(scope, personId, kind);
    }
}
