package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;
import org.tandem.surveys.scoring.SmallGroups;

/** A flood through a link for all: its answers are set aside with a reason, and may be taken back. */
@ApplicationScoped
@Transactional
class DoubtService {

    @ApplicationScoped
    static class SurveyDoubtRepository implements TenantRepository<SurveyDoubt> {}

    @Inject
    SurveyRoundRepository rounds;

    @Inject
    SurveyDoubtRepository doubts;

    @Inject
    TallyFolder folder;

    @Inject
    AuditLog audit;

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** The answers by link and hour, the latest first; none for rounds with personal links. */
    List<BatchView> batches(Scope scope, UUID roundId) {
        rounds.get(scope, roundId);
        return session.createNativeQuery("""
                        select r.shared_number, r.received_at, count(*), r.doubt_id, d.reason from survey_response r
                        left join survey_doubt d on d.organisation_id = r.organisation_id and d.id = r.doubt_id
                        where r.organisation_id = :organisation and r.round_id = :round and r.shared_number is not null
                        group by r.shared_number, r.received_at, r.doubt_id, d.reason
                        order by r.received_at desc, r.shared_number desc limit 500""", Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .getResultStream()
                .map(row -> new BatchView(
                        (Integer) row[0], (Instant) row[1], ((Number) row[2]).longValue(), (UUID) row[3], (String)
                                row[4]))
                .toList();
    }

    /** Sets a batch aside; a few answers cannot be, since the difference would tell what they say. */
    UUID raise(Scope scope, UUID roundId, NewDoubt request) {
        rounds.get(scope, roundId);
        folder.foldAll(scope);
        var batches = batches(scope, roundId);
        long batch = batches.stream()
                .filter(one -> one.doubtId() == null
                        && one.sharedNumber() == request.sharedNumber()
                        && one.hour().equals(request.hour()))
                .mapToLong(BatchView::responses)
                .sum();
        var rest = batches.stream()
                        .filter(one -> one.doubtId() == null)
                        .mapToLong(BatchView::responses)
                        .sum()
                - batch;
        if (batch < SmallGroups.LEAST || rest > 0 && rest < SmallGroups.LEAST) {
            throw Problem.rule(
                    "V-28",
                    "Отложить можно не меньше пяти ответов, и столько же должно остаться: иначе по разнице видно, кто что ответил.");
        }
        var doubt = new SurveyDoubt(scope, roundId, request, clock.instant());
        doubt.concerns((int) batch);
        doubts.persistAndFlush(doubt);
        session.createNativeMutationQuery("""
                        with aside as (
                            update survey_response set doubt_id = :doubt where organisation_id = :organisation
                                and round_id = :round and shared_number = :number and received_at = :hour
                                and doubt_id is null
                            returning organisation_id, id, round_id)
                        insert into survey_fold (organisation_id, id, round_id, response_id, sign)
                        select organisation_id, gen_random_uuid(), round_id, id, -1 from aside""")
                .setParameter("doubt", doubt.id())
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .setParameter("number", request.sharedNumber())
                .setParameter("hour", request.hour())
                .executeUpdate();
        audit.record(scope, "survey.answers-doubted", "survey_doubt", doubt.id(), request.reason());
        return doubt.id();
    }

    /** Counts the batch again. */
    void drop(Scope scope, UUID roundId, UUID doubtId, String reason) {
        var doubt = doubts.get(scope, doubtId);
        if (!doubt.roundId().equals(roundId)) {
            throw Problem.notFound();
        }
        doubt.drop(clock.instant());
        doubts.flush();
        folder.foldAll(scope);
        session.createNativeMutationQuery("""
                        with back as (
                            update survey_response set doubt_id = null
                            where organisation_id = :organisation and round_id = :round and doubt_id = :doubt
                            returning organisation_id, id, round_id)
                        insert into survey_fold (organisation_id, id, round_id, response_id, sign)
                        select organisation_id, gen_random_uuid(), round_id, id, 1 from back""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .setParameter("doubt", doubtId)
                .executeUpdate();
        audit.record(scope, "survey.doubt-dropped", "survey_doubt", doubtId, reason);
    }
}
