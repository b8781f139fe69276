package org.tandem.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.participants.GivenParticipant;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
@DisplayName("R-052: the questionnaire after the general meeting")
class PreferenceTest {

    @Inject
    Given given;

    private Api curator;
    private UUID program;
    private UUID mentor;
    private UUID absent;
    private UUID mentee;
    private UUID late;
    private UUID gathering;
    private UUID round;

    @BeforeEach
    void aMentorAndAMenteeCameToTheMeetingAndTwoDidNot() {
        curator = given.signedIn(Role.CURATOR);
        program = GivenProgram.active(curator);
        mentor = mentor();
        absent = mentor();
        mentee = mentee();
        late = mentee();
        gathering = curator.create(
                "/gatherings",
                Map.of(
                        "programId",
                        program,
                        "contents",
                        Map.of(
                                "title",
                                "Общая встреча",
                                "startsAt",
                                Instant.now().toString(),
                                "place",
                                "Актовый зал"),
                        "sides",
                        List.of("mentee", "mentor")));
        came(mentor);
        came(mentee);
        round = curator.create("/surveys/rounds", body());
    }

    private UUID mentor() {
        var id = GivenPair.learner(curator, program, "mentor", "2010-03-01", "10А");
        GivenConsent.complete(curator, GivenParticipant.personOf(curator, id));
        return GivenParticipant.trained(curator, id);
    }

    private UUID mentee() {
        var id = GivenPair.learner(curator, program, "mentee", "2012-03-01", "6Б");
        GivenConsent.complete(curator, GivenParticipant.personOf(curator, id));
        return id;
    }

    private void came(UUID who) {
        curator.post("/gatherings/" + gathering + "/attendance", Map.of("came", List.of(who), "absent", List.of()))
                .statusCode(200);
    }

    private Map<String, Object> body() {
        var body = new HashMap<String, Object>();
        body.put("programId", program);
        body.put("templateCode", "preference");
        body.put("gatheringId", gathering);
        body.put("opensOn", GivenPerson.today().minusDays(1).toString());
        body.put("closesOn", GivenPerson.today().plusDays(3).toString());
        return body;
    }

    /** A new link of one of the asked. */
    private String link(UUID who) {
        UUID assignment =
                UUID.fromString(assignments().extract().path("items.find { it.participantId == '" + who + "' }.id"));
        String link = curator.post("/surveys/assignments/" + assignment + "/link")
                .statusCode(200)
                .extract()
                .path("link");
        return link.substring(link.indexOf('#') + 1);
    }

    private ValidatableResponse assignments() {
        return curator.get("/surveys/rounds/" + round + "/assignments").statusCode(200);
    }

    private static ValidatableResponse open(String token) {
        return Api.nobody()
                .request()
                .header("Survey-Link", token)
                .get("/surveys/sheet")
                .then();
    }

    private static Response send(String token, String key, Map<String, ?> answers) {
        return Api.nobody()
                .request()
                .header("Survey-Link", token)
                .header("Idempotency-Key", key)
                .body(Map.of("answers", answers))
                .post("/surveys/sheet/response");
    }

    private static String row(UUID who) {
        return "find { it.participantId == '" + who + "' }";
    }

    private ValidatableResponse preferences(Api reader) {
        return reader.get("/pairs/preferences?programId=" + program).statusCode(200);
    }

    @Test
    void whoCameIsAskedAndSeesOnlyTheNamesOfTheOtherSideWhoCame() {
        assignments().body("items.participantId", containsInAnyOrder(mentor.toString(), mentee.toString()));
        var sheet = open(link(mentee))
                .statusCode(200)
                .body("questions.kind", contains("person_ranking", "person_choice", "multiple", "long_text"))
                .body("questions[0].options", hasSize(1))
                .body("questions[0].options[0].value", equalTo(mentor.toString()))
                .body("questions[0].options[0].label", equalTo("Пётр\u00a0С., 10А"))
                .extract()
                .asString();
        assertThat(sheet).doesNotContain("Семёнов", "2010", "математика", absent.toString(), late.toString());
    }

    @Test
    void whoComesLateIsAskedTooAndCanBeNamed() {
        came(late);
        came(absent);
        assignments().body("items", hasSize(4));
        came(late);
        assignments().body("items", hasSize(4));
        open(link(late)).body("questions[0].options.value", containsInAnyOrder(mentor.toString(), absent.toString()));
    }

    @Test
    void twoWhoReadAlikeAreToldApartByTheirFamilyName() {
        came(absent);
        open(link(mentee)).body("questions[0].options.label", hasItem("Пётр\u00a0Семёнов, 10А"));
    }

    @Test
    void theAnswerCountsInTheMatchingAtOnceAndOnlyOnce() throws Exception {
        var token = link(mentee);
        preferences(curator).body(row(mentee) + ".awaited", equalTo(true)).body(row(mentee) + ".source", nullValue());
        var answers = Map.of("wished", List.of(mentor), "comment", "Мы живём рядом");
        try (var pool = new Closing(Executors.newFixedThreadPool(8))) {
            var sent = pool.pool().invokeAll(java.util.Collections.nCopies(20, (Callable<Integer>)
                    () -> send(token, "key", answers).statusCode()));
            var created = 0;
            for (var one : sent) {
                assertThat(one.get()).isIn(200, 201);
                created += one.get() == 201 ? 1 : 0;
            }
            assertThat(created).isOne();
        }
        preferences(curator)
                .body(row(mentee) + ".awaited", equalTo(false))
                .body(row(mentee) + ".source", equalTo("link"))
                .body(row(mentee) + ".wished.participantId", contains(mentor.toString()))
                .body(row(mentee) + ".version", equalTo(1))
                .body(row(late) + ".source", nullValue());
        curator.post("/pairs/matching/" + program + "/proposal", Map.of("form", "student_student", "method", "optimal"))
                .body(
                        "mentors.find { it.participantId == '" + mentor + "' }.mentees.participantId",
                        contains(mentee.toString()));
        open(token).body("status", equalTo("submitted")).body("questions", empty());
    }

    /** Ends the threads with the test. */
    private record Closing(java.util.concurrent.ExecutorService pool) implements AutoCloseable {

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    @Test
    void whoIsUnwantedIsNotProposed() {
        send(link(mentee), "key", Map.of("unwanted", List.of(mentor))).then().statusCode(201);
        curator.post("/pairs/matching/" + program + "/proposal", Map.of("form", "student_student", "method", "optimal"))
                .body(
                        "mentors.find { it.participantId == '" + mentor + "' }.mentees.participantId",
                        not(hasItem(mentee.toString())));
    }

    @Test
    void onlyTheCuratorAndThePsychologistReadTheComment() {
        send(link(mentee), "key", Map.of("unwanted", List.of(mentor), "comment", "Он меня обижал"))
                .then()
                .statusCode(201);
        preferences(curator).body(row(mentee) + ".comment", equalTo("Он меня обижал"));
        preferences(given.colleague(curator, Role.PSYCHOLOGIST))
                .body(row(mentee) + ".comment", equalTo("Он меня обижал"));
        var director = given.colleague(curator, Role.DIRECTOR);
        preferences(director).body(row(mentee) + ".comment", nullValue()).body(row(mentee) + ".unwanted", hasSize(1));
        director.get("/surveys/rounds/" + round + "/results")
                .body("questions.id", contains("wished", "unwanted", "times"))
                .body("questions[1].distribution.label", contains("Семёнов\u00a0П."));
        curator.get("/surveys/rounds/" + round + "/results").body("questions", hasSize(4));
    }

    @Test
    void someoneWhoIsNotOnTheListCannotBeNamed() {
        for (var wrong : List.of(absent, late, mentee, UUID.randomUUID())) {
            send(link(mentee), "key", Map.of("wished", List.of(wrong)))
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("answers.wished"));
        }
        send(link(mentee), "key", Map.of("wished", List.of(mentor), "unwanted", List.of(mentor)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("named-before"));
    }

    @Test
    void paperClosesTheLinkAndALaterReaderCannotOverwriteIt() {
        var token = link(mentee);
        GivenPair.prefers(curator, program, mentee, List.of(mentor), List.of());
        preferences(curator).body(row(mentee) + ".source", equalTo("staff"));
        open(token).statusCode(404).body("code", equalTo("link-dead"));
        curator.put("/pairs/preferences/" + mentee, 0, Map.of("wished", List.of(), "unwanted", List.of()))
                .statusCode(409);
    }

    @Test
    void aReplacedLinkIsDeadAndNobodyIsAskedOnAForeignOrEmptyMeeting() {
        var former = link(mentee);
        link(mentee);
        open(former).statusCode(404);
        var body = body();
        body.put("gatheringId", UUID.randomUUID());
        curator.post("/surveys/rounds", body).statusCode(404);
        body = body();
        body.put("programId", GivenProgram.active(curator));
        curator.post("/surveys/rounds", body).statusCode(404);
    }
}
