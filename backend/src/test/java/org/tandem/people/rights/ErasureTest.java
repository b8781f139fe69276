package org.tandem.people.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.ConsentClock;
import org.tandem.consents.GivenConsent;
import org.tandem.pairs.GivenPair;
import org.tandem.people.GivenPerson;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Days;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** L-08: an erased person is found nowhere, and what is only counted stays. */
@TandemTest
class ErasureTest {

    private static final String NAME = "Щегловитов";

    @Inject
    Given given;

    @Inject
    ConsentClock clock;

    @Inject
    Days days;

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entityManager;

    @Test
    void l08_anErasedPersonIsFoundNowhereAndThePairsAreStillCounted() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR, Role.DIRECTOR));
        var director = people.curator;
        var person = people.person(people.mentee);
        rename(director, person);
        var scan = scanned(director, person);
        given.colleague(director, person, Role.MENTEE);
        people.feedbackOfBoth(people.meeting(
                "introduction", java.time.Instant.now().minusSeconds(60).toString()));
        director.create(
                "/registers/entries",
                Map.of(
                        "register",
                        "issues",
                        "contents",
                        Map.of("day", "2026-10-12", "fields", Map.of("issue", NAME + " Аким просит другой кабинет"))));
        director.post(
                        "/participants/" + people.mentee + "/notes",
                        Map.of("source", "class_teacher", "notedOn", "2026-09-10", "text", NAME + " реже выступает"))
                .statusCode(200);
        director.create(
                "/referrals",
                Map.of(
                        "programId",
                        people.program,
                        "familyName",
                        NAME,
                        "givenName",
                        "Аким",
                        "className",
                        "6А",
                        "reason",
                        NAME + " просит помочь с чтением"));
        assertThat(whereIs(director, NAME))
                .contains(
                        "person.family_name",
                        "consent.text",
                        "register_entry.facts",
                        "referral.reason",
                        "person_word.word");

        // sealed: no search for the name would find it (L-09)
        assertThat(query(director, "select id from participant_note")).hasSize(1);

        var request = GivenRequest.inWork(director, person, "erasure", "demand");
        director.get(request).body("obstacles", hasSize(1)).body("actions", not(hasItem("erasure")));
        director.post(request + "/erasure").statusCode(409).body("detail", containsString("паре"));
        director.post(
                        "/pairs/" + people.pair + "/dissolution",
                        Map.of("initiator", "curator", "reasonCode", "curator_decision", "comment", NAME + " уехал"))
                .statusCode(200);
        director.post(request + "/erasure")
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("subjectName", containsString("[стёрто]"));

        assertThat(whereIs(director, NAME)).isEmpty();
        assertThat(query(director, "select id from participant_note")).isEmpty();
        assertThat(whereIs(director, "Семёнова Анна"))
                .as("the mother of the other child is not touched")
                .isNotEmpty();
        director.get("/participants/" + people.mentee).body("status", equalTo("erased"));
        director.get("/pairs/" + people.pair).statusCode(200).body("members", hasSize(2));
        director.get("/monitoring/overview?programId=" + people.program).statusCode(200);
        director.get("/consents/" + scan).statusCode(404);
        String act = director.get(request).extract().path("actId");
        director.get("/documents/" + act)
                .body("kind", equalTo("erasure_act"))
                .body("status", equalTo("in_force"))
                .body("fields.subject", containsString("№ "));
    }

    @Test
    void l08_aRepresentativeKnownForTheChildsSakeOnlyIsErasedWithHim() {
        var director = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var child = director.create("/people", GivenPerson.learner(12));
        var mother = GivenPerson.mother();
        @SuppressWarnings("unchecked")
        var card = (Map<String, Object>) mother.get("guardian");
        card.put("familyName", NAME + "а");
        director.post("/people/" + child + "/guardians", mother).statusCode(201);
        GivenConsent.complete(director, child);
        var request = GivenRequest.inWork(director, child, "erasure", "demand");
        director.post(request + "/erasure").statusCode(200);
        assertThat(whereIs(director, NAME)).isEmpty();
    }

    @Test
    void l21_consentsOfAnErasedPersonAreKeptClosedForThreeYearsAndThenDestroyed() {
        var director = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var person = GivenPerson.adult(director);
        GivenConsent.complete(director, person);
        var request = GivenRequest.inWork(director, person, "erasure", "demand");
        director.post(request + "/erasure").statusCode(200);
        assertThat(archived(director)).isEqualTo(1);
        var row = days.id(director, "consent_archive", "person_id", person);
        days.set(
                director,
                "consent_archive",
                "ended_on",
                row,
                GivenPerson.today().minusYears(3));
        clock.strikes();
        assertThat(archived(director)).isEqualTo(1);
        days.set(
                director,
                "consent_archive",
                "ended_on",
                row,
                GivenPerson.today().minusYears(3).minusDays(1));
        clock.strikes();
        assertThat(archived(director)).isZero();
    }

    @Test
    void l21_aConsentThatEndedMoreThanThreeYearsAgoIsDestroyed() {
        var director = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var consent = GivenConsent.effective(director, GivenPerson.adult(director), "photo_video");
        director.post("/consents/" + consent + "/withdrawal", GivenConsent.withdrawal())
                .statusCode(200);
        days.set(
                director,
                "consent",
                "withdrawn_on",
                consent,
                GivenPerson.today().minusYears(3).minusDays(1));
        clock.strikes();
        director.get("/consents/" + consent).statusCode(404);
    }

    private void rename(Api director, UUID person) {
        var body = new HashMap<String, Object>(GivenPerson.learner(12));
        body.putAll(Map.of("familyName", NAME, "givenName", "Аким", "birthDate", "2014-03-01"));
        director.put("/people/" + person, 0, body).statusCode(200);
    }

    /** A consent with a scan whose bytes hold the name. */
    private UUID scanned(Api director, UUID person) {
        var consent = GivenConsent.issued(director, person, "photo_video");
        var file = director.request()
                .contentType("multipart/form-data")
                .multiPart(
                        "file", NAME + ".pdf", ("%PDF-1.4\n" + NAME).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var signature = GivenConsent.signature();
        signature.putAll(Map.of("method", "paper_scan", "fileId", file));
        director.post("/consents/" + consent + "/signature", signature).statusCode(200);
        return consent;
    }

    private long archived(Api director) {
        return (Long) query(director, "select count(*) from consent_archive").get(0);
    }

    /** Every column of text, json or bytes of the organisation in which the word stands. */
    @SuppressWarnings("unchecked")
    private List<String> whereIs(Api director, String word) {
        var found = new ArrayList<String>();
        var columns = (List<Object[]>) (List<?>) query(director, """
                select c.table_name, c.column_name, c.udt_name from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> 'flyway_schema_history'
                  and c.udt_name in ('text', 'varchar', 'jsonb', 'json', 'bytea', '_text', '_varchar')""");
        for (var column : columns) {
            var name = "\"" + column[1] + "\"";
            var test = column[2].equals("bytea")
                    ? "position(convert_to('" + word + "', 'UTF8') in " + name + ") > 0"
                    : "lower(" + name + "\\:\\:text) like '%" + word.toLowerCase() + "%'";
            if ((Long) query(director, "select count(*) from \"" + column[0] + "\" where " + test)
                            .get(0)
                    > 0) {
                found.add(column[0] + "." + column[1]);
            }
        }
        return found;
    }

    private List<?> query(Api director, String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tenancy.enter(director.organisationId());
            return entityManager.createNativeQuery(sql).getResultList();
        });
    }
}
