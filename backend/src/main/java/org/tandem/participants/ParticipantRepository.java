package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ParticipantRepository implements TenantRepository<Participant> {

    List<Participant> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("organisationId = ?1 and id in ?2", scope.organisationId(), ids);
    }

    /** @param side null for both */
    List<Participant> ofProgram(Scope scope, UUID programId, Side side) {
        return list(
                "organisationId = ?1 and programId = ?2 and (?3 is null or side = ?3) order by id",
                scope.organisationId(),
                programId,
                side);
    }

    /** Whoever neither left nor finished. */
    List<Participant> present(Scope scope) {
        return list(
                "organisationId = ?1 and status not in ?2 order by id",
                scope.organisationId(),
                Arrays.stream(ParticipantStatus.values())
                        .filter(status -> status.isGone() || status == ParticipantStatus.COMPLETED)
                        .toList());
    }

    /** How many were ever added to the side and are not erased. */
    long countOf(Scope scope, UUID programId, Side side) {
        return count(
                "organisationId = ?1 and programId = ?2 and side = ?3 and status <> ?4",
                scope.organisationId(),
                programId,
                side,
                ParticipantStatus.ERASED);
    }

    /** Rows of side, status, number. */
    List<Object[]> counts(Scope scope, UUID programId) {
        return getEntityManager()
                .createQuery(
                        "select p.side, p.status, count(*) from Participant p"
                                + " where p.organisationId = ?1 and p.programId = ?2 group by p.side, p.status",
                        Object[].class)
                .setParameter(1, scope.organisationId())
                .setParameter(2, programId)
                .getResultList();
    }

    /** Every participation of a person. */
    List<Participant> ofPerson(Scope scope, UUID personId) {
        return list("organisationId = ?1 and personId = ?2", scope.organisationId(), personId);
    }

    /** Everybody with one of these codes, all of them sensitive: which one shows only once it is opened. */
    @SuppressWarnings("unchecked")
    List<Participant> withSensitive(Scope scope, Collection<String> codes) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery("select id from participant where organisation_id = :organisation"
                        + " and (category like 'sealed:%' or category in (:codes))")
                .setParameter("organisation", scope.organisationId())
                .setParameter("codes", codes)
                .getResultList();
        return list("organisationId = ?1 and id in ?2", scope.organisationId(), ids).stream()
                .filter(participant -> codes.contains(participant.category()))
                .toList();
    }
}
