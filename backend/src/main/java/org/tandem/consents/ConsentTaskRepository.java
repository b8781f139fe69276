package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ConsentTaskRepository implements TenantRepository<ConsentTask> {

    List<ConsentTask> open(Scope scope) {
        return list("organisationId = ?1 and closedOn is null order by dueOn, id", scope.organisationId());
    }

    List<ConsentTask> openOf(Scope scope, UUID personId) {
        return list("organisationId = ?1 and personId = ?2 and closedOn is null", scope.organisationId(), personId);
    }

    Optional<ConsentTask> of(Scope scope, UUID personId, ConsentTaskKind kind) {
        return find("organisationId = ?1 and personId = ?2 and kind = ?3", scope.organisationId(), personId, kind)
                .firstResultOptional();
    }

    /** Those of the persons whose data are or were kept under a consent. */
    List<UUID> withConsents(Scope scope, Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select distinct personId from Consent where organisationId = ?1 and personId in ?2",
                                UUID.class)
                        .setParameter(1, scope.organisationId())
                        .setParameter(2, personIds)
                        .getResultList();
    }
}
