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
}
