package org.tandem.pairs.proposals;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class TermsRepository implements TenantRepository<MatchingTerms> {

    Optional<MatchingTerms> of(Scope scope, UUID participantId) {
        return find("organisationId = ?1 and participantId = ?2", scope.organisationId(), participantId)
                .firstResultOptional();
    }

    /** By participant; those who said nothing are left out. */
    Map<UUID, MatchingTerms> of(Scope scope, Collection<UUID> participantIds) {
        return find("organisationId = ?1 and participantId in ?2", scope.organisationId(), participantIds).stream()
                .collect(toMap(MatchingTerms::participantId, terms -> terms));
    }

    /** Of a person in every programme. */
    List<MatchingTerms> ofPerson(Scope scope, UUID personId) {
        return list(
                "organisationId = ?1 and participantId in (select p.id from Participant p"
                        + " where p.organisationId = ?1 and p.personId = ?2)",
                scope.organisationId(),
                personId);
    }
}
