package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SurveyRoundRepository implements TenantRepository<SurveyRound> {

    /**
     * A round with what lists show beside it.
     *
     * @param invited asked participants without those freed from answering
     * @param submitted how many of them have answered
     * @param remindedAt when those who had not answered were last reminded, null if never
     */
    record RoundFacts(
            SurveyRound round,
            String templateCode,
            SurveySide side,
            SurveyWave wave,
            long invited,
            long submitted,
            Instant remindedAt,
            Integer reminded) {}

    private static final String FACTS = """
            select r, t.code, t.side, t.wave,
                case when r.mode = SHARED then cast(r.expected as Long) else
                    (select count(*) from SurveyAssignment a
                     where a.organisationId = r.organisationId and a.roundId = r.id and a.status <> WAIVED) end,
                case when r.mode = SHARED then
                    (select count(*) from SurveyResponse s
                     where s.organisationId = r.organisationId and s.roundId = r.id and s.doubtId is null) else
                    (select count(*) from SurveyAssignment a
                     where a.organisationId = r.organisationId and a.roundId = r.id and a.status = SUBMITTED) end,
                m.sentAt, m.people
            from SurveyRound r
            join SurveyTemplate t on t.organisationId = r.organisationId and t.id = r.templateId
            left join SurveyReminder m on m.organisationId = r.organisationId and m.roundId = r.id
                and m.sentAt = (select max(l.sentAt) from SurveyReminder l
                    where l.organisationId = r.organisationId and l.roundId = r.id)
            where r.organisationId = :organisation\s""";

    /** The round with its counts, or 404. */
    RoundFacts facts(Scope scope, UUID id) {
        return getEntityManager()
                .createQuery(FACTS + "and r.id = :id", RoundFacts.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /**
     * Newest first.
     *
     * @param programId null for all programmes
     */
    Page<RoundFacts> page(Scope scope, UUID programId, Cursor after, int limit) {
        var rows = getEntityManager()
                .createQuery(
                        FACTS + "and (:program is null or r.programId = :program)"
                                + " and (:after is null or r.id < :after) order by r.id desc",
                        RoundFacts.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("after", after == null ? null : after.id())
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(rows, limit, last -> new Cursor("", last.round().id()).encode());
    }

    /** Rounds of the programme that take answers today, the soonest to close first. */
    List<RoundFacts> open(Scope scope, UUID programId, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        FACTS + "and r.programId = :program and r.closedAt is null"
                                + " and :today between r.opensOn and r.closesOn order by r.closesOn, r.id",
                        RoundFacts.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("today", today)
                .getResultList();
    }

    /** Rounds that ask the guests of a general meeting. */
    List<SurveyRound> ofGathering(Scope scope, UUID gatheringId) {
        return list("organisationId = ?1 and gatheringId = ?2", scope.organisationId(), gatheringId);
    }

    /** Rounds whose last day is over but that nobody has closed yet. */
    List<SurveyRound> overdue(Scope scope, LocalDate today) {
        return list("organisationId = ?1 and closedAt is null and closesOn < ?2", scope.organisationId(), today);
    }
}
