package org.tandem.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PersonRepository implements TenantRepository<Person> {

    List<Person> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("organisationId = ?1 and id in ?2", scope.organisationId(), ids);
    }
}
