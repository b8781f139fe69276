package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.Side;
import org.tandem.shared.secret.LinkThrottle;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Attacks on public links: guessed, dead and foreign ones, hostile bodies, floods. */
@TandemTest
class PublicLinkTest {

    @Inject
    Given given;

    @Inject
    SurveyGiven surveys;

    Api curator;
    UUID program;
    UUID round;
    String token;

    @BeforeEach
    void aMenteeGotHisLink() {
        curator = given.signedIn(Role.CURATOR);
        program = SurveyGiven.program(curator);
        surveys.participant(curator, program, Side.MENTEE);
        round = surveys.round(curator, program, "mentee-before");
        token = surveys.token(curator, round);
    }

    @Test
    void fieldsThatThePersonMustNotSetAreRefused() {
        for (var field : List.of("participantId", "score", "submittedAt", "status")) {
            var body = new HashMap<String, Object>(Map.of("answers", SurveyAnswers.menteeBefore(7)));
            body.put(field, "1");
            post(token, body).then().statusCode(400).body("code", equalTo("unknown-field"));
        }
        var answers = new HashMap<>(SurveyAnswers.menteeBefore(7));
        answers.put("score", 100);
        respond(token, null, answers).then().statusCode(422).body("errors.field", hasItem("answers.score"));
        assertThat(submitted()).isZero();
    }

    @Test
    void hostileBodiesAreRefusedAndNeverAFailureOfTheServer() {
        var many = new HashMap<String, Object>();
        for (var i = 0; i < 5000; i++) {
            many.put("q" + i, 1);
        }
        respond(token, null, many).then().statusCode(422);
        for (var body : List.of(
                "{\"answers\":{\"expectations\":\"" + "я".repeat(1_000_000) + "\"}}",
                "{\"answers\":{\"comfort\":NaN}}",
                "{\"answers\":{\"comfort\":1,\"comfort\":2}}",
                "{\"answers\":{\"expectations\":\"\\u0000\"}}",
                "{\"answers\":{\"expectations\":\"\\ud800\"}}",
                "{\"answers\":" + "[".repeat(1000),
                "{\"answers\":" + "{\"a\":".repeat(100) + "1" + "}".repeat(101),
                "{\"answers\":[]}",
                "{\"answers\":{}}{}",
                "[]",
                "")) {
            raw(token, body)
                    .then()
                    .statusCode(body.isEmpty() ? equalTo(422) : equalTo(400))
                    .body("code", notNullValue());
        }
        for (var value : List.of("1e999", "-1", "\"7\"", "7.0", "[7]", "{\"a\":1}", "99999999999999999999", "true")) {
            raw(token, "{\"answers\":{\"comfort\":" + value + "}}")
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("answers.comfort"));
        }
        raw(token, "{\"answers\":{\"" + "k".repeat(5000) + "\":1}}").then().statusCode(422);
        raw(token, "{\"answers\":{\"\\u0000\":1}}").then().statusCode(422);
        assertThat(submitted()).isZero();
    }

    @Test
    void aSubmittedTextIsStoredAsItWasWritten() {
        var answers = new HashMap<>(SurveyAnswers.menteeBefore(7));
        answers.put("expectations", "<script>alert(1)</script> '; drop table person; --");
        respond(token, null, answers).then().statusCode(201);
        List<String> texts = curator.get("/surveys/rounds/" + round + "/results")
                .extract()
                .path("questions.find { it.id == 'expectations' }.texts");
        assertThat(texts).containsExactly("<script>alert(1)</script> '; drop table person; --");
    }

    @Test
    void aLinkThatNobodyIssuedIsDeadWhateverItLooksLike() {
        var secret = token.substring(token.indexOf('.') + 1);
        var organisation = token.substring(0, token.indexOf('.'));
        for (var wrong : List.of(
                "",
                "abc",
                organisation + "." + "A".repeat(32),
                "A".repeat(22) + "." + secret,
                token + "A",
                token.substring(0, token.length() - 1),
                round.toString(),
                "' or 1=1 --")) {
            assertDead(wrong);
        }
        Api.nobody().get("/surveys/sheet").statusCode(404).body("code", equalTo("link-dead"));
    }

    @Test
    void aLinkOfAnotherSchoolWithOurOrganisationIsDead() {
        var other = given.signedIn(Role.CURATOR);
        var theirProgram = SurveyGiven.program(other);
        surveys.participant(other, theirProgram, Side.MENTEE);
        var theirs = surveys.token(other, surveys.round(other, theirProgram, "mentee-before"));
        assertDead(token.substring(0, 22) + theirs.substring(22));
        open(theirs).then().statusCode(200);
    }

    @Test
    void aSignedInStrangerSeesTheLinksOrganisationAndNothingOfHisOwn() {
        var stranger = given.signedIn(Role.DIRECTOR);
        stranger.request()
                .header("Survey-Link", token)
                .body(Map.of("answers", SurveyAnswers.menteeBefore(7)))
                .post("/surveys/sheet/response")
                .then()
                .statusCode(201);
        assertThat(submitted()).isEqualTo(1);
    }

    @Test
    void aNewLinkKillsTheFormerOne() {
        var fresh = surveys.token(curator, round);
        assertDead(token);
        open(fresh).then().statusCode(200);
    }

    @Test
    void aLinkDiesWithTheRound() {
        curator.post("/surveys/rounds/" + round + "/closing").statusCode(200);
        assertDead(token);
        assertThat(submitted()).isZero();
    }

    @Test
    void aLinkOfSomebodyWhoLeftTheProgrammeIsDead() {
        for (var status : List.of("WITHDRAWN", "REJECTED", "DECLINED", "ERASED")) {
            var left = surveys.participant(curator, program, Side.MENTOR);
            var link = surveys.token(curator, surveys.round(curator, program, "mentor-before"));
            surveys.setStatus(curator, left, status);
            assertDead(link);
        }
    }

    @Test
    void aMachineThatHammersOneLinkIsStopped() {
        for (var i = 0; i < LinkThrottle.REQUESTS_A_MINUTE; i++) {
            open(token).then().statusCode(200);
        }
        open(token)
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("60"))
                .body("code", equalTo("too-many-requests"));
    }

    private void assertDead(String dead) {
        open(dead).then().statusCode(404).body("code", equalTo("link-dead")).body("detail", containsString("куратор"));
        respond(dead, null, SurveyAnswers.menteeBefore(7))
                .then()
                .statusCode(404)
                .body("code", equalTo("link-dead"));
    }

    private int submitted() {
        return curator.get("/surveys/rounds/" + round).extract().path("submitted");
    }

    private static Response open(String token) {
        return Api.nobody().request().header("Survey-Link", token).get("/surveys/sheet");
    }

    private static Response respond(String token, String key, Map<String, ?> answers) {
        var request = Api.nobody().request().header("Survey-Link", token);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body(Map.of("answers", answers)).post("/surveys/sheet/response");
    }

    private static Response post(String token, Map<String, ?> body) {
        return Api.nobody().request().header("Survey-Link", token).body(body).post("/surveys/sheet/response");
    }

    private static Response raw(String token, String body) {
        return Api.nobody().request().header("Survey-Link", token).body(body).post("/surveys/sheet/response");
    }
}
