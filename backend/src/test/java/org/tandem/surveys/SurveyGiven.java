package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.tandem.participants.Side;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.shared.tenancy.Ids;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;

/**
 * Programmes with participants in the base, and rounds that ask them. Persons are written straight into the tables: the
 * way through consents and interviews is not what these tests are about.
 */
@ApplicationScoped
class SurveyGiven {

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    /** A programme that takes participants. */
    static UUID program(Api curator) {
        return curator.create("/programs", GivenProgram.body());
    }

    /** A participant in the base. */
    UUID participant(Api curator, UUID programId, Side side) {
        return participants(curator, programId, side, 1).get(0);
    }

    @Transactional
    @ActivateRequestContext
    List<UUID> participants(Api curator, UUID programId, Side side, int number) {
        tenancy.enter(curator.organisationId());
        return IntStream.range(0, number)
                .mapToObj(i -> insert(curator.organisationId(), programId, side, "Участник" + (char) ('а' + i % 32)))
                .toList();
    }

    private UUID insert(UUID organisation, UUID programId, Side side, String familyName) {
        var person = Ids.next();
        entityManager
                .createNativeQuery("insert into person (organisation_id, id, version, family_name, given_name,"
                        + " birth_date, kind, created_at) values (?1, ?2, 0, ?3, 'Проверочный', '2010-01-01',"
                        + " 'LEARNER', now())")
                .setParameter(1, organisation)
                .setParameter(2, person)
                .setParameter(3, familyName)
                .executeUpdate();
        var participant = Ids.next();
        entityManager
                .createNativeQuery("insert into participant (organisation_id, id, version, program_id, person_id,"
                        + " side, category, status, requests, competences, interests, created_at) values"
                        + " (?1, ?2, 0, ?3, ?4, ?5, 'other', 'IN_BASE', '[]', '[]', '[]', now())")
                .setParameter(1, organisation)
                .setParameter(2, participant)
                .setParameter(3, programId)
                .setParameter(4, person)
                .setParameter(5, side.name())
                .executeUpdate();
        return participant;
    }

    @Transactional
    @ActivateRequestContext
    void setStatus(Api curator, UUID participantId, String status) {
        tenancy.enter(curator.organisationId());
        entityManager
                .createNativeQuery("update participant set status = ?1 where id = ?2")
                .setParameter(1, status)
                .setParameter(2, participantId)
                .executeUpdate();
    }

    /** A round that is open from today for a week. */
    UUID round(Api curator, UUID programId, String templateCode) {
        return curator.create("/surveys/rounds", newRound(programId, templateCode));
    }

    static Map<String, Object> newRound(UUID programId, String templateCode) {
        var today = GivenPerson.today();
        return Map.of(
                "programId",
                programId,
                "templateCode",
                templateCode,
                "opensOn",
                today.minusDays(1).toString(),
                "closesOn",
                today.plusDays(7).toString());
    }

    /** Tokens of new links for everybody who has not answered, by assignment. */
    List<String> tokens(Api curator, UUID roundId) {
        List<String> links = curator.post("/surveys/rounds/" + roundId + "/links")
                .statusCode(200)
                .extract()
                .path("link");
        return links.stream().map(SurveyGiven::token).toList();
    }

    /** The token of a new link for the only participant of a round. */
    String token(Api curator, UUID roundId) {
        return tokens(curator, roundId).get(0);
    }

    static String token(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    /** Runs work of the curator inside the organisation, as a feature above would call a façade. */
    @Transactional
    @ActivateRequestContext
    <T> T within(Api curator, Function<Scope, T> work) {
        tenancy.enter(curator.organisationId());
        return work.apply(new Scope(curator.organisationId(), curator.accountId(), null, Set.of()));
    }

    List<String> linkHashes(Api curator) {
        return texts(curator, "select link_hash from survey_assignment order by id", null);
    }

    /** Five answers by a shared link that were set aside. */
    UUID doubt(Api curator, UUID programId) {
        var body = new HashMap<>(newRound(programId, "interest"));
        body.put("mode", "shared");
        var round = curator.create("/surveys/rounds", body);
        var token = token(curator.post("/surveys/rounds/" + round + "/shared-link")
                .extract()
                .path("link"));
        for (var i = 0; i < 5; i++) {
            Api.nobody()
                    .request()
                    .header("Survey-Link", token)
                    .header("Idempotency-Key", "doubted-" + i)
                    .body(Map.of("answers", Map.of("knows", true, "wish", "mentee")))
                    .post("/surveys/sheet/response")
                    .then()
                    .statusCode(201);
        }
        String hour = curator.get("/surveys/rounds/" + round + "/batches")
                .statusCode(200)
                .extract()
                .path("[0].hour");
        String id = curator.post(
                        "/surveys/rounds/" + round + "/doubts",
                        Map.of("sharedNumber", 1, "hour", hour, "reason", "Шалость"))
                .statusCode(200)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    List<String> sharedHashes(Api curator) {
        return texts(curator, "select shared_hash from survey_round where shared_hash is not null", null);
    }

    List<String> responseIds(Api curator) {
        return texts(curator, "select cast(id as text) from survey_response", null);
    }

    /** Whose hands the responses came from. */
    List<String> sources(Api curator) {
        return texts(curator, "select source || ' ' || entered_by from survey_response", null);
    }

    /** Rows by which somebody could find out whose response is which. */
    long traces(Api curator) {
        return number(curator, """
                select (select count(*) from survey_response where assignment_id is not null
                        or received_at <> date_trunc('day', received_at) or substr(cast(id as text), 15, 1) = '7')
                    + (select count(*) from survey_assignment where submitted_at is not null)
                    + (select count(*) from survey_fold)""");
    }

    /** How many transactions wrote the responses as they stand. */
    long writers(Api curator) {
        return number(curator, "select count(distinct cast(cast(xmin as text) as bigint)) from survey_response");
    }

    /** Cells that differ from what a count of all stored answers gives. */
    long wrongCells(Api curator) {
        return number(curator, """
                with counted as (
                    select r.round_id, a.key as question, v.value, count(*) as count from survey_response r,
                        jsonb_each(r.answers) a, jsonb_array_elements_text(
                            case jsonb_typeof(a.value) when 'array' then a.value else jsonb_build_array(a.value) end) v
                    where r.doubt_id is null and a.key not in ('comment', 'expectations', 'own_role', 'valuable',
                        'experience_where', 'mentee_problem')
                    group by 1, 2, 3
                    union all
                    select r.round_id, a.key, '', count(*) from survey_response r, jsonb_object_keys(r.answers) a(key)
                    where r.doubt_id is null group by 1, 2
                    union all
                    select round_id, '', '', count(*) from survey_response where doubt_id is null group by 1),
                kept as (select round_id, question, value, count from survey_tally where slice = '' and count <> 0)
                select (select count(*) from (select * from counted except select * from kept) missing)
                    + (select count(*) from (select * from kept except select * from counted) surplus)""");
    }

    /** How many questionnaires the organisation has taken over. */
    long templates(Api curator) {
        return number(curator, "select count(*) from survey_template");
    }

    private long number(Api curator, String sql) {
        return within(
                curator,
                scope -> entityManager
                        .unwrap(Session.class)
                        .createNativeQuery(sql, Long.class)
                        .getSingleResult());
    }

    List<String> assignmentStatuses(Api curator) {
        return texts(curator, "select status from survey_assignment order by id", null);
    }

    /** Reasons of the audit entries of one action. */
    List<String> audited(Api curator, String action) {
        return texts(curator, "select reason from audit_event where action = ?1 order by id", action);
    }

    private List<String> texts(Api curator, String sql, String parameter) {
        return within(curator, scope -> {
            var query = entityManager.unwrap(Session.class).createNativeQuery(sql, String.class);
            if (parameter != null) {
                query.setParameter(1, parameter);
            }
            return query.getResultList();
        });
    }
}
