package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SurveyAssignmentRepository implements TenantRepository<SurveyAssignment> {

    /**
     * An assignment with the participant's name.
     *
     * @param source whose hand sent his answers; null for none, and in a nameless round
     */
    record Named(SurveyAssignment assignment, String fullName, ResponseSource source) {}

    /** An assignment of a survey «before». */
    record Before(SurveyAssignment assignment, SurveyRound round) {}

    private static final String NAMED = """
            select a, p.fullName, e.source from SurveyAssignment a
            left join SurveyResponse e on e.organisationId = a.organisationId and e.assignmentId = a.id
            join Participant t on t.organisationId = a.organisationId and t.id = a.participantId
            join Person p on p.organisationId = a.organisationId and p.id = t.personId
            where a.organisationId = :organisation and a.roundId = :round\s""";

    /** The round's assignments by name. */
    Page<Named> page(Scope scope, UUID roundId, Cursor after, int limit) {
        var rows = getEntityManager()
                .createQuery(
                        NAMED + "and (p.fullName > :key or p.fullName = :key and a.id > :id)"
                                + " order by p.fullName, a.id",
                        Named.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .setParameter("key", after == null ? "" : after.key())
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(
                rows,
                limit,
                last -> new Cursor(last.fullName(), last.assignment().id()).encode());
    }

    /** The round's assignments that may still be answered, of participants who have not left, by name. */
    List<Named> answerable(Scope scope, UUID roundId) {
        return getEntityManager()
                .createQuery(
                        NAMED + "and a.status in (PENDING, IN_PROGRESS)"
                                + " and t.status not in (DECLINED, REJECTED, WITHDRAWN, ERASED)"
                                + " order by p.fullName, a.id",
                        Named.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .getResultList();
    }

    boolean isAsked(Scope scope, UUID roundId, UUID participantId) {
        return count(
                        "organisationId = ?1 and roundId = ?2 and participantId = ?3",
                        scope.organisationId(),
                        roundId,
                        participantId)
                > 0;
    }

    /** Questionnaires of a family that the participants of a programme may still answer. */
    List<SurveyAssignment> open(Scope scope, UUID programId, String family, LocalDate today) {
        return getEntityManager()
                .createQuery("""
                        select a from SurveyAssignment a
                        join SurveyRound r on r.organisationId = a.organisationId and r.id = a.roundId
                        join SurveyTemplate t on t.organisationId = a.organisationId and t.id = r.templateId
                        where a.organisationId = :organisation and r.programId = :program and t.family = :family
                            and a.status in (PENDING, IN_PROGRESS)
                            and r.closedAt is null and r.closesOn >= :today""", SurveyAssignment.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("family", family)
                .setParameter("today", today)
                .getResultList();
    }

    /** Every survey «before» the participants were asked to answer. */
    List<Before> before(Scope scope, Collection<UUID> participantIds) {
        return getEntityManager()
                .createQuery("""
                        select a, r from SurveyAssignment a
                        join SurveyRound r on r.organisationId = a.organisationId and r.id = a.roundId
                        join SurveyTemplate t on t.organisationId = a.organisationId and t.id = r.templateId
                        where a.organisationId = :organisation and t.wave = BEFORE and a.participantId in :participants""", Before.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("participants", participantIds)
                .getResultList();
    }

    /** Ends every unanswered assignment of a round. */
    void expire(Scope scope, UUID roundId) {
        update(
                "update versioned SurveyAssignment set status = EXPIRED"
                        + " where organisationId = ?1 and roundId = ?2 and status in (PENDING, IN_PROGRESS)",
                scope.organisationId(),
                roundId);
    }
}
