package org.tandem.surveys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** Everything a link for all leads to. */
    record SharedSheet(
            SurveyRound round, SurveyTemplate template, String organisation, String timeZone, String policyUrl) {}

    private static final String TAKE = """
            with taken as (
                update survey_assignment
                set status = 'SUBMITTED', submitted_at = :submitted, version = version + 1
                where organisation_id = :organisation and id = :assignment
                    and (link_hash = :hash or reminder_hash = :hash or entry_hash = :hash)
                    and status in ('PENDING', 'IN_PROGRESS')
                returning organisation_id, id, round_id, entry_source, entry_by,
                    entry_hash is not distinct from :hash as entered)""";

    private static final String SUBMIT_NAMELESS = TAKE + """
            insert into survey_response (organisation_id, id, round_id, answers, idempotency_key, received_at)
            select organisation_id, :id, round_id, cast(:answers as jsonb), :key, :received from taken""";

    private static final String FOLD = """
            insert into survey_fold (organisation_id, id, round_id, response_id, sign)
            select organisation_id, gen_random_uuid(), round_id, id, 1 from stored""";

    private static final String SUBMIT = TAKE + """
            , stored as (
                insert into survey_response (organisation_id, id, round_id, assignment_id, answers, idempotency_key,
                    received_at, source, entered_by)
                select organisation_id, :id, round_id, id, cast(:answers as jsonb), :key, :received,
                    case when entered then entry_source else 'LINK' end, case when entered then entry_by end
                from taken returning organisation_id, id, round_id)
            """ + FOLD;

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
                        where a.organisationId = :organisation
                            and (a.linkHash = :hash or a.reminderHash = :hash or a.entryHash = :hash)""", Sheet.class)
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
     * calls through. An anonymous response gets no assignment, a random id and the day alone, and is not counted yet.
     *
     * @return false if the link was answered, closed or replaced meanwhile
     */
    boolean submit(LinkSecret link, Sheet sheet, String key, Map<String, Object> answers, Instant now) {
        var anonymous = sheet.round().mode() == RoundMode.ANONYMOUS;
        return session.createNativeMutationQuery(anonymous ? SUBMIT_NAMELESS : SUBMIT)
                        .setParameter("submitted", anonymous ? null : now, Instant.class)
                        .setParameter("organisation", link.organisationId())
                        .setParameter("assignment", sheet.assignment().id())
                        .setParameter("hash", link.hash())
                        .setParameter("id", anonymous ? UUID.randomUUID() : Ids.next())
                        .setParameter("answers", json(answers))
                        .setParameter("key", key)
                        .setParameter("received", anonymous ? now.truncatedTo(ChronoUnit.DAYS) : now)
                        .executeUpdate()
                == 1;
    }

    /** Stores answers that came by the link for all; false if that key has brought answers before. */
    boolean submitShared(SurveyRound round, String key, Map<String, Object> answers, Instant now) {
        return session.createNativeMutationQuery("""
                                with stored as (
                                    insert into survey_response (organisation_id, id, round_id, answers, idempotency_key,
                                        received_at, shared_number)
                                    values (:organisation, gen_random_uuid(), :round, cast(:answers as jsonb), :key,
                                        :hour, :number)
                                    on conflict (organisation_id, round_id, idempotency_key) where assignment_id is null
                                        do nothing
                                    returning organisation_id, id, round_id)
                                """ + FOLD)
                        .setParameter("organisation", round.organisationId())
                        .setParameter("round", round.id())
                        .setParameter("answers", json(answers))
                        .setParameter("key", key)
                        .setParameter("hour", now.truncatedTo(ChronoUnit.HOURS))
                        .setParameter("number", round.sharedNumber())
                        .executeUpdate()
                == 1;
    }

    /** The response of an assignment, or in a nameless round the one that came with this key. */
    Optional<Stored> stored(SurveyRound round, SurveyAssignment assignment, String key, Map<String, Object> answers) {
        var nameless = round.mode().isNameless();
        var query = session.createNativeQuery(
                        """
                        select received_at, coalesce(idempotency_key = :key, false), answers = cast(:answers as jsonb)
                        from survey_response where organisation_id = :organisation and %s""".formatted(
                                        nameless
                                                ? "assignment_id is null and round_id = :round and idempotency_key = :key"
                                                : "assignment_id = :assignment"),
                        Object[].class)
                .setParameter("key", key)
                .setParameter("answers", json(answers))
                .setParameter("organisation", round.organisationId());
        return (nameless ? query.setParameter("round", round.id()) : query.setParameter("assignment", assignment.id()))
                .getResultStream()
                .findFirst()
                .map(row -> new Stored((Instant) row[0], (Boolean) row[1], (Boolean) row[2]));
    }

    /** The round that a link for all leads to, with what its page shows. */
    Optional<SharedSheet> findShared(LinkSecret link) {
        return session.createQuery("""
                        select r, t, o.shortName, o.timeZone, o.policyUrl from SurveyRound r
                        join SurveyTemplate t on t.organisationId = r.organisationId and t.id = r.templateId
                        join Organisation o on o.organisationId = r.organisationId
                        where r.organisationId = :organisation and r.sharedHash = :hash""", SharedSheet.class)
                .setParameter("organisation", link.organisationId())
                .setParameter("hash", link.hash())
                .getResultStream()
                .findFirst();
    }

    private String json(Map<String, Object> answers) {
        try {
            return mapper.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
