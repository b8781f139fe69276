package org.tandem.shared.tenancy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.problem.Problem;

/** Finders that cannot forget the organisation. Feature repositories implement it package-private. */
public interface TenantRepository<E extends TenantEntity> extends PanacheRepositoryBase<E, UUID> {

    /** The row, or 404 if it is absent or belongs to somebody else. */
    default E get(Scope scope, UUID id) {
        return find(scope, id).orElseThrow(Problem::notFound);
    }

    default Optional<E> find(Scope scope, UUID id) {
        return find("organisationId = ?1 and id = ?2", scope.organisationId(), id)
                .firstResultOptional();
    }
}
