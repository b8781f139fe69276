package org.tandem.pairs;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.participants.Side;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PairRepository implements TenantRepository<Pair> {

    private static final UUID LAST_ID = new UUID(-1, -1);

    /**
     * Newest first.
     *
     * @param participantId only pairs this participant is a member of, null for all
     * @param personId only pairs this person is a member of, null for all
     */
    Page<Pair> page(
            Scope scope,
            UUID programId,
            PairStatus status,
            UUID participantId,
            UUID personId,
            Cursor after,
            int limit) {
        var rows = find(
                        "organisationId = :organisation and (:program is null or programId = :program)"
                                + " and (:status is null or status = :status)"
                                + " and (:participant is null or id in (select m.pairId from PairMember m"
                                + "   where m.organisationId = :organisation and m.participantId = :participant))"
                                + " and (:person is null or id in (select m.pairId from PairMember m"
                                + "   where m.organisationId = :organisation and m.personId = :person))"
                                + " and id < :id order by id desc",
                        Parameters.with("organisation", scope.organisationId())
                                .and("program", programId)
                                .and("status", status)
                                .and("participant", participantId)
                                .and("person", personId)
                                .and("id", after == null ? LAST_ID : after.id()))
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor("", last.id()).encode());
    }

    /** The pair that took over the mentees of this one. */
    Optional<Pair> successor(Scope scope, UUID id) {
        return find("organisationId = ?1 and replacesId = ?2", scope.organisationId(), id)
                .firstResultOptional();
    }

    List<Pair> inProgram(Scope scope, UUID programId, Collection<PairStatus> statuses) {
        return find(
                        "organisationId = ?1 and programId = ?2 and status in ?3 order by id",
                        scope.organisationId(),
                        programId,
                        statuses)
                .list();
    }

    /** Pairs of a person in one of the states, over all programmes. */
    List<Pair> ofPerson(Scope scope, UUID personId, Collection<PairStatus> statuses) {
        return find(
                        "organisationId = ?1 and status in ?3 and id in (select m.pairId from PairMember m"
                                + " where m.organisationId = ?1 and m.personId = ?2) order by id",
                        scope.organisationId(),
                        personId,
                        statuses)
                .list();
    }

    List<Pair> ofParticipant(Scope scope, UUID participantId, Collection<PairStatus> statuses) {
        return find(
                        "organisationId = ?1 and status in ?3 and id in (select m.pairId from PairMember m"
                                + " where m.organisationId = ?1 and m.participantId = ?2) order by id",
                        scope.organisationId(),
                        participantId,
                        statuses)
                .list();
    }

    /** Ended pairs between any of these persons. */
    List<PastPair> past(Scope scope, Collection<UUID> personIds) {
        return getEntityManager()
                .createQuery(
                        "select new org.tandem.pairs.PastPair(mentor.personId, mentee.personId, p.status,"
                                + " mentor.exitChoice, mentee.exitChoice)"
                                + " from Pair p, PairMember mentor, PairMember mentee"
                                + " where p.organisationId = ?1 and p.status in ?2"
                                + " and mentor.organisationId = ?1 and mentor.pairId = p.id and mentor.side = ?3"
                                + " and mentee.organisationId = ?1 and mentee.pairId = p.id and mentee.side = ?4"
                                + " and mentor.personId in ?5 and mentee.personId in ?5",
                        PastPair.class)
                .setParameter(1, scope.organisationId())
                .setParameter(2, Set.of(PairStatus.COMPLETED, PairStatus.DISSOLVED))
                .setParameter(3, Side.MENTOR)
                .setParameter(4, Side.MENTEE)
                .setParameter(5, personIds)
                .getResultList();
    }
}
