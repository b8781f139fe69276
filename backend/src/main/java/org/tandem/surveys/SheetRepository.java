package org.tandem.surveys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Ids;

/** One link and its response, in as few statements as possible: a whole class sends at once. */
@ApplicationScoped
class SheetRepository {

    /**
     * Everything a link leads to.
     *
     * @param gone whether the participant has left the programme or was erased
     * @param late whether this is a survey «before» that closed with the start of the pair's work (V-26)
     */
    record Sheet(
            SurveyAssignment assignment,
            SurveyRound round,
            SurveyTemplate template,
            String organisation,
            String timeZone,
            String policyUrl,
            boolean gone,
            boolean late) {}

    /** A stored response, compared with what was sent now. */
    record Stored(Instant receivedAt, boolean sameKey, boolean sameAnswers) {}

    @Inject
    Session session;

    @Inject
    ObjectMapper mapper;

    Optional<Sheet> find(LinkSecret link) {
        return session.createQuery("""
                        select a, r, t, o.shortName, o.timeZone, o.policyUrl,
                            case when p.status in (DECLINED, REJECTED, WITHDRAWN, ERASED) then true else false end,
                            case when t.wave = BEFORE and b.closedAt is not null then true else false end
                        from SurveyAssignment a
                        join SurveyRound r on r.organisationId = a.organisationId and r.id = a.roundId
                        join SurveyTemplate t on t.organisationId = a.organisationId and t.id = r.templateId
                        join Organisation o on o.organisationId = a.organisationId
                        join Participant p on p.organisationId = a.organisationId and p.id = a.participantId
                        left join SurveyBaseline b
                            on b.organisationId = a.organisationId and b.participantId = a.participantId
                        where a.organisationId = :organisation and a.linkHash = :hash""", Sheet.class)
                .setParameter("organisation", link.organisationId())
                .setParameter("hash", link.hash())
                .getResultStream()
                .findFirst();
    }

    /** Notes that the link was opened. */
    void begin(SurveyAssignment assignment) {
        session.createMutationQuery("update SurveyAssignment set status = IN_PROGRESS"
                        + " where organisationId = :organisation and id = :id and status = PENDING")
                .setParameter("organisation", assignment.organisationId())
                .setParameter("id", assignment.id())
                .executeUpdate();
    }

    /**
     * Takes the assignment and stores the answers in one statement. The row lock lets one of any number of parallel
     * calls through.
     *
     * @return false if the link was answered, closed or replaced meanwhile
     */
    boolean submit(LinkSecret link, SurveyAssignment assignment, String key, Map<String, Object> answers, Instant now) {
        return session.createNativeMutationQuery("""
                                with taken as (
                                    update survey_assignment
                                    set status = 'SUBMITTED', submitted_at = :now, version = version + 1
                                    where organisation_id = :organisation and id = :assignment and link_hash = :hash
                                        and status in ('PENDING', 'IN_PROGRESS')
                                    returning organisation_id, id, round_id)
                                insert into survey_response
                                    (organisation_id, id, round_id, assignment_id, answers, idempotency_key, received_at)
                                select organisation_id, :id, round_id, id, cast(:answers as jsonb), :key, :now
                                from taken""")
                        .setParameter("now", now)
                        .setParameter("organisation", link.organisationId())
                        .setParameter("assignment", assignment.id())
                        .setParameter("hash", link.hash())
                        .setParameter("id", Ids.next())
                        .setParameter("answers", json(answers))
                        .setParameter("key", key)
                        .executeUpdate()
                == 1;
    }

    Optional<Stored> stored(SurveyAssignment assignment, String key, Map<String, Object> answers) {
        return session.createNativeQuery("""
                        select received_at, coalesce(idempotency_key = :key, false), answers = cast(:answers as jsonb)
                        from survey_response where organisation_id = :organisation and assignment_id = :assignment""", Object[].class)
                .setParameter("key", key)
                .setParameter("answers", json(answers))
                .setParameter("organisation", assignment.organisationId())
                .setParameter("assignment", assignment.id())
                .getResultStream()
                .findFirst()
                .map(row -> new Stored((Instant) row[0], (Boolean) row[1], (Boolean) row[2]));
    }

    private String json(Map<String, Object> answers) {
        try {
            return mapper.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
