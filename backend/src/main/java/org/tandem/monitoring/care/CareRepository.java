package org.tandem.monitoring.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class CareRepository implements TenantRepository<CareCase> {

    Map<String, CareCase> ofProgram(Scope scope, UUID programId) {
        return list("organisationId = ?1 and programId = ?2", scope.organisationId(), programId).stream()
                .collect(Collectors.toMap(CareCase::naturalKey, Function.identity()));
    }

    /** Cases of the pairs of a person. */
    List<CareCase> ofPerson(Scope scope, UUID personId) {
        return getEntityManager()
                .createNativeQuery(
                        "select c.* from care_case c where c.organisation_id = :organisation and c.pair_id in"
                                + " (select pair_id from pair_member where organisation_id = :organisation"
                                + " and person_id = :person)",
                        CareCase.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", personId)
                .getResultList();
    }
}
