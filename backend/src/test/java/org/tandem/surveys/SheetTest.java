package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.tandem.participants.Side;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The public side: one link, one questionnaire, one answer. */
@TandemTest
class SheetTest {

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
    void aLinkShowsTheQuestionnaireAndNobodysName() {
        var sheet = open(token)
                .then()
                .statusCode(200)
                .body("title", equalTo("Анкета наставляемого: в начале пути"))
                .body("organisation", equalTo("Школа"))
                .body("status", equalTo("open"))
                .body("questions", hasSize(15))
                .body("questions[0].kind", equalTo("yes_no"))
                .body("questions[1].showIf.equals", equalTo(true));
        assertThat(sheet.extract().asString()).doesNotContain("Участник", "Проверочный");
    }

    @Test
    void answersAreReceivedAndTheLinkThenShowsNeitherQuestionsNorAnswers() {
        respond(token, null, SurveyAnswers.menteeBefore(7))
                .then()
                .statusCode(201)
                .body("receivedAt", notNullValue());
        open(token).then().statusCode(200).body("status", equalTo("submitted")).body("questions", empty());
        curator.get("/surveys/rounds/" + round + "/assignments").body("items[0].status", equalTo("submitted"));
    }

    @Test
    void anOpenedLinkIsInProgress() {
        open(token);
        curator.get("/surveys/rounds/" + round + "/assignments").body("items[0].status", equalTo("in_progress"));
    }

    @Test
    void anotherAnswerIsRefused() {
        respond(token, null, SurveyAnswers.menteeBefore(7)).then().statusCode(201);
        respond(token, null, SurveyAnswers.menteeBefore(8))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-answered"));
        respond(token, "other-key", SurveyAnswers.menteeBefore(7)).then().statusCode(409);
        assertThat(submitted()).isEqualTo(1);
    }

    @Test
    void theSameAnswersWithTheSameKeyAreReceivedAgainWithoutHarm() {
        String first = respond(token, "key-1", SurveyAnswers.menteeBefore(7))
                .then()
                .statusCode(201)
                .extract()
                .path("receivedAt");
        respond(token, "key-1", SurveyAnswers.menteeBefore(7))
                .then()
                .statusCode(200)
                .body("receivedAt", equalTo(first));
        assertThat(submitted()).isEqualTo(1);
    }

    @Test
    void aPhoneThatWasOfflineLearnsAfterTheClosingThatItsAnswersHadArrived() {
        respond(token, "key-1", SurveyAnswers.menteeBefore(7)).then().statusCode(201);
        curator.post("/surveys/rounds/" + round + "/closing").statusCode(200);
        respond(token, "key-1", SurveyAnswers.menteeBefore(7)).then().statusCode(200);
    }

    @Test
    void otherAnswersWithTheSameKeyAreRefused() {
        respond(token, "key-1", SurveyAnswers.menteeBefore(7)).then().statusCode(201);
        respond(token, "key-1", SurveyAnswers.menteeBefore(8))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aKeyOfARefusedAttemptMayBeUsedAgain() {
        respond(token, "key-1", Map.of()).then().statusCode(422);
        respond(token, "key-1", SurveyAnswers.menteeBefore(7)).then().statusCode(201);
    }

    @Test
    void anUnreadableKeyIsRefused() {
        respond(token, "k".repeat(101), SurveyAnswers.menteeBefore(7)).then().statusCode(400);
    }

    @Test
    @DisplayName("V-27: fifty parallel posts without a key make exactly one response")
    void v27_fiftyParallelPostsWithoutAKeyMakeOneResponse() throws Exception {
        assertThat(statusesOfFifty(i -> null)).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(submitted()).isEqualTo(1);
    }

    @Test
    @DisplayName("V-27: fifty parallel posts with one key make exactly one response")
    void v27_fiftyParallelPostsWithOneKeyMakeOneResponse() throws Exception {
        assertThat(statusesOfFifty(i -> "key-1")).containsOnlyOnce(201).containsOnly(201, 200);
        assertThat(submitted()).isEqualTo(1);
    }

    @Test
    @DisplayName("V-27: fifty parallel posts with keys of their own make exactly one response")
    void v27_fiftyParallelPostsWithOwnKeysMakeOneResponse() throws Exception {
        assertThat(statusesOfFifty(i -> "key-" + i)).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(submitted()).isEqualTo(1);
    }

    private List<Integer> statusesOfFifty(java.util.function.IntFunction<String> key) throws Exception {
        var pool = Executors.newFixedThreadPool(50);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 50; i++) {
                var number = i;
                calls.add(() -> respond(token, key.apply(number), SurveyAnswers.menteeBefore(7))
                        .statusCode());
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @DisplayName("V-27: a value out of the scale is refused by the name of its question, and nothing is stored")
    void v27_aValueOutOfTheScaleIsRefusedByQuestion() {
        var answers = new HashMap<>(SurveyAnswers.menteeBefore(7));
        answers.put("comfort", 11);
        respond(token, null, answers)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-fields"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("answers.comfort"))
                .body("errors[0].code", equalTo("out-of-range"));
        assertThat(submitted()).isZero();
    }

    @Test
    @DisplayName("V-27: what the template requires must be answered")
    void v27_whatTheTemplateRequiresMustBeAnswered() {
        respond(token, null, Map.of())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("answers.experience"))
                .body("errors.field", not(hasItem("answers.expectations")));
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
    void aRoundThatHasNotOpenedSaysWhenItWill() {
        var body = new HashMap<>(SurveyGiven.newRound(program, "half-year"));
        body.put("opensOn", body.get("closesOn"));
        var early = surveys.token(curator, curator.create("/surveys/rounds", body));
        open(early)
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-not-open"))
                .body("detail", containsString("Опрос откроется"));
        respond(early, null, Map.of()).then().statusCode(409);
    }

    @Test
    @DisplayName("P9: a whole school answers from behind one address, in bursts, and nobody is refused")
    void aWholeSchoolAnswersFromBehindOneAddress() {
        surveys.participants(curator, program, Side.MENTOR, 150);
        var tokens = surveys.tokens(curator, surveys.round(curator, program, "mentor-before"));
        assertThat(tokens).hasSize(150);
        tokens.forEach(each ->
                respond(each, null, SurveyAnswers.mentorBefore(7)).then().statusCode(201));
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
