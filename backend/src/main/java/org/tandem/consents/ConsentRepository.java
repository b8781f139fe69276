package org.tandem.consents;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ConsentRepository implements TenantRepository<Consent> {

    private static final String IN_FORCE = "status = 'EFFECTIVE' and validUntil >= :today";
    private static final String RAN_OUT = "status = 'EFFECTIVE' and validUntil < :today";

    /** The next number of the organisation; the row stays locked until the transaction ends, so none is given twice. */
    int nextNumber(Scope scope) {
        return (Integer) getEntityManager()
                .createNativeQuery("""
                        insert into consent_number (organisation_id, last) values (:organisation, 1)
                        on conflict (organisation_id) do update set last = consent_number.last + 1
                        returning last""", Integer.class)
                .setParameter("organisation", scope.organisationId())
                .getSingleResult();
    }

    /** Waits until nobody else is changing the consents of the persons, and keeps others waiting until the end. */
    void hold(Collection<UUID> personIds) {
        // always in the same order, so that two that want the same persons cannot wait for each other
        for (var personId : new TreeSet<>(personIds)) {
            getEntityManager()
                    .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:person, 0))")
                    .setParameter("person", personId.toString())
                    .getSingleResult();
        }
    }

    /** Every consent of the persons, the newest first. */
    List<Consent> ofPersons(Scope scope, Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : list(
                        "organisationId = ?1 and personId in ?2 order by number desc",
                        scope.organisationId(),
                        personIds);
    }

    /** The consent of the kind that is written down as effective, even if its term has run out meanwhile. */
    Optional<Consent> effective(Scope scope, UUID personId, ConsentKind kind) {
        return find(
                        "organisationId = ?1 and personId = ?2 and kind = ?3 and status = 'EFFECTIVE'",
                        scope.organisationId(),
                        personId,
                        kind)
                .firstResultOptional();
    }

    /** The consent of the kind that was handed out and is not decided yet. */
    Optional<Consent> open(Scope scope, UUID personId, ConsentKind kind) {
        return find(
                        "organisationId = ?1 and personId = ?2 and kind = ?3 and status in ('ISSUED', 'SIGNED')",
                        scope.organisationId(),
                        personId,
                        kind)
                .firstResultOptional();
    }

    /** Persons with a consent whose term ran out before the day. */
    List<UUID> personsOfRanOut(Scope scope, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select distinct personId from Consent where organisationId = :organisation and " + RAN_OUT,
                        UUID.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("today", today)
                .getResultList();
    }

    /** Consents about the person and those he signed for somebody else. */
    List<Consent> concerning(Scope scope, UUID personId) {
        return list(
                "organisationId = ?1 and (personId = ?2 or signerPersonId = ?2) order by number",
                scope.organisationId(),
                personId);
    }

    boolean usesFile(Scope scope, UUID fileId) {
        return count("organisationId = ?1 and fileId = ?2", scope.organisationId(), fileId) > 0;
    }

    /** Consents at their end since before the day. */
    List<Consent> endedBefore(Scope scope, LocalDate day) {
        return list(
                "organisationId = ?1 and status in ('EXPIRED', 'WITHDRAWN', 'SUPERSEDED', 'REFUSED', 'REJECTED')"
                        + " and coalesce(withdrawnOn, validUntil, signedOn, issuedOn) < ?2",
                scope.organisationId(),
                day);
    }

    /** Consents in force whose term ends until the day. */
    List<Consent> endingUntil(Scope scope, LocalDate today, LocalDate until) {
        return find(
                        "organisationId = :organisation and " + IN_FORCE + " and validUntil <= :until",
                        Parameters.with("organisation", scope.organisationId())
                                .and("today", today)
                                .and("until", until))
                .list();
    }

    /** Consents whose term ran out before the day. */
    List<Consent> ranOut(Scope scope, LocalDate today) {
        return find(
                        "organisationId = :organisation and " + RAN_OUT,
                        Parameters.with("organisation", scope.organisationId()).and("today", today))
                .list();
    }

    /**
     * The newest first; every filter may be null.
     *
     * @param below only smaller numbers, null for the first page
     * @param status as on the day: a term that ran out counts as expired
     */
    Page<Consent> page(
            Scope scope,
            UUID personId,
            ConsentStatus status,
            ConsentKind kind,
            LocalDate today,
            Integer below,
            int limit) {
        var query = new StringBuilder("organisationId = :organisation");
        var parameters = Parameters.with("organisation", scope.organisationId());
        if (personId != null) {
            query.append(" and personId = :person");
            parameters.and("person", personId);
        }
        if (kind != null) {
            query.append(" and kind = :kind");
            parameters.and("kind", kind);
        }
        if (status == ConsentStatus.EFFECTIVE) {
            query.append(" and ").append(IN_FORCE);
            parameters.and("today", today);
        } else if (status == ConsentStatus.EXPIRED) {
            query.append(" and (status = 'EXPIRED' or ").append(RAN_OUT).append(")");
            parameters.and("today", today);
        } else if (status != null) {
            query.append(" and status = :status");
            parameters.and("status", status);
        }
        if (below != null) {
            query.append(" and number < :below");
            parameters.and("below", below);
        }
        var rows = find(query.append(" order by number desc").toString(), parameters)
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> ConsentCursor.encode(last.number()));
    }
}
