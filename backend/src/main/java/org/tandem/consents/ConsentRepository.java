package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ConsentRepository implements TenantRepository<Consent> {

    /** Every consent of the persons, the newest first. */
    List<Consent> ofPersons(Scope scope, Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : list(
                        "organisationId = ?1 and personId in ?2 order by number desc",
                        scope.organisationId(),
                        personIds);
    }

    boolean hasEffective(Scope scope, UUID personId, ConsentKind kind, LocalDate today) {
        return count(
                        "organisationId = ?1 and personId = ?2 and kind = ?3 and status = ?4"
                                + " and (validUntil is null or validUntil >= ?5)",
                        scope.organisationId(),
                        personId,
                        kind,
                        ConsentStatus.EFFECTIVE,
                        today)
                > 0;
    }
}
