package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.Side;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Whom a round asks, anonymous answers, reminders, answers entered by the staff. */
@TandemTest
class RoundModesTest {

    @Inject
    Given given;

    @Inject
    SurveyGiven surveys;

    Api curator;
    UUID program;

    @BeforeEach
    void sixMentees() {
        curator = given.signedIn(Role.CURATOR);
        program = SurveyGiven.program(curator);
        surveys.participants(curator, program, Side.MENTEE, 6);
    }

    @Test
    void aRoundSentTwiceByABadLineIsOneRound() {
        var body = SurveyGiven.newRound(program, "mentee-before");
        String id = sent("k", body).statusCode(201).extract().path("id");
        sent("k", body).statusCode(201).body("id", equalTo(id));
        sent("k", SurveyGiven.newRound(program, "mentee-after")).statusCode(422);
        curator.get("/surveys/rounds?programId={id}", program).body("items", hasSize(1));
    }

    private ValidatableResponse sent(String key, Map<String, Object> body) {
        return curator.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/surveys/rounds")
                .then();
    }

    @Test
    void theAudienceIsCountedBeforeAnythingIsSentAndNarrowedByTheFilter() {
        surveys.participants(curator, program, Side.MENTOR, 2);
        var question = new HashMap<String, Object>(Map.of("programId", program, "templateCode", "interest"));
        curator.post("/surveys/rounds/audience", question)
                .statusCode(200)
                .body("people", equalTo(8))
                .body("sides.find { it.value == 'mentor' }.count", equalTo(2))
                .body("statuses.find { it.value == 'in_base' }.count", equalTo(8));
        assertThat(surveys.templates(curator)).as("copies made by looking").isZero();
        question.put("filter", Map.of("side", "mentor"));
        curator.post("/surveys/rounds/audience", question).body("people", equalTo(2));
        var round = new HashMap<>(SurveyGiven.newRound(program, "interest"));
        round.put("filter", Map.of("side", "mentor"));
        curator.get("/surveys/rounds/" + curator.create("/surveys/rounds", round))
                .body("invited", equalTo(2));
        round.put("filter", Map.of("classNames", java.util.List.of("7 «Щ»")));
        curator.post("/surveys/rounds", round).statusCode(422);
    }

    @Test
    void anAnonymousAnswerLeadsToNobodyAndIsShownOnlyWhenTheRoundIsOver() {
        var body = new HashMap<>(SurveyGiven.newRound(program, "mentee-before"));
        body.put("mode", "anonymous");
        var round = curator.create("/surveys/rounds", body);
        var tokens = surveys.tokens(curator, round);
        for (var i = 0; i < 5; i++) {
            SurveyAnswers.submit(tokens.get(i), SurveyAnswers.menteeBefore(5));
        }
        assertThat(surveys.traces(curator))
                .as("assignment, precise time or ordered id of a response, time of an assignment")
                .isZero();
        curator.get("/surveys/rounds/" + round).body("submitted", equalTo(5));
        curator.get("/surveys/rounds/" + round + "/assignments").body("items.submittedAt", everyItem(nullValue()));
        var before = surveys.responseIds(curator);
        curator.post("/surveys/rounds/" + round + "/closing").statusCode(200);
        assertThat(surveys.responseIds(curator)).hasSize(5).doesNotContainAnyElementsOf(before);
        assertThat(surveys.writers(curator))
                .as("transactions that wrote the responses")
                .isEqualTo(1);
    }

    @Test
    void anAnonymousAnswerSentTwiceCountsOnce() {
        var body = new HashMap<>(SurveyGiven.newRound(program, "mentee-before"));
        body.put("mode", "anonymous");
        var token =
                surveys.tokens(curator, curator.create("/surveys/rounds", body)).get(0);
        answer(token, "k", 5).statusCode(201);
        answer(token, "k", 5).statusCode(200);
        answer(token, "k", 6).statusCode(422);
        answer(token, "other", 5).statusCode(409).body("code", equalTo("already-answered"));
    }

    private static ValidatableResponse answer(String token, String key, int value) {
        return Api.nobody()
                .request()
                .header("Survey-Link", token)
                .header("Idempotency-Key", key)
                .body(Map.of("answers", SurveyAnswers.menteeBefore(value)))
                .post("/surveys/sheet/response")
                .then();
    }

    @Test
    void thoseWhoHaveNotAnsweredAreRemindedOnceADayAndTheirFirstLinkGoesOnWorking() {
        var round = surveys.round(curator, program, "mentee-before");
        var tokens = surveys.tokens(curator, round);
        SurveyAnswers.submit(tokens.get(0), SurveyAnswers.menteeBefore(5));
        String text = curator.post("/surveys/rounds/" + round + "/reminders")
                .statusCode(200)
                .body("", hasSize(5))
                .body("text", everyItem(containsString("/a#")))
                .extract()
                .path("[0].text");
        curator.get("/surveys/rounds/" + round).body("reminder.people", equalTo(5));
        curator.post("/surveys/rounds/" + round + "/reminders").statusCode(409);
        SurveyAnswers.submit(tokens.get(5), SurveyAnswers.menteeBefore(6));
        var reminded = text.substring(text.indexOf('#') + 1);
        SurveyAnswers.submit(reminded, SurveyAnswers.menteeBefore(7));
        curator.get("/surveys/rounds/" + round).body("submitted", equalTo(3));
    }

    @Test
    void answersFromPaperAndByWordOfMouthAreMarkedAndWhoEnteredThemIsKnown() {
        var psychologist = given.colleague(curator, Role.PSYCHOLOGIST);
        var round = surveys.round(curator, program, "mentee-before");
        SurveyAnswers.submit(entry(curator, round, 0, "paper"), SurveyAnswers.menteeBefore(5));
        SurveyAnswers.submit(entry(psychologist, round, 1, "read_out"), SurveyAnswers.menteeBefore(6));
        assertThat(surveys.sources(curator))
                .containsExactlyInAnyOrder("PAPER " + curator.accountId(), "READ_OUT " + psychologist.accountId());
        String third = row(round, 2, "id");
        enter(psychologist, third, 0, "paper").statusCode(422).body("code", equalTo("V-22"));
        enter(curator, third, 7, "paper").statusCode(409).body("code", equalTo("version-conflict"));
        curator.post("/surveys/assignments/" + third + "/entry", Map.of("source", "paper"))
                .statusCode(428);
        enter(curator, row(round, 0, "id"), 9, "paper").statusCode(409);
    }

    private String entry(Api staff, UUID round, int number, String source) {
        int version = row(round, number, "version");
        String link = enter(staff, row(round, number, "id"), version, source)
                .statusCode(200)
                .extract()
                .path("link");
        var token = SurveyGiven.token(link);
        Api.nobody()
                .request()
                .header("Survey-Link", token)
                .get("/surveys/sheet")
                .then()
                .body("title", containsString("Участник"));
        return token;
    }

    private <T> T row(UUID round, int number, String field) {
        return curator.get("/surveys/rounds/" + round + "/assignments")
                .statusCode(200)
                .extract()
                .path("items[" + number + "]." + field);
    }

    private static ValidatableResponse enter(Api staff, String assignment, int version, String source) {
        return staff.request()
                .header("If-Match", version)
                .body(Map.of("source", source))
                .post("/surveys/assignments/" + assignment + "/entry")
                .then();
    }

    @Test
    void whoIsFreedFromAnsweringLeavesAReasonInTheLog() {
        var round = surveys.round(curator, program, "mentee-before");
        curator.post("/surveys/assignments/" + row(round, 0, "id") + "/waiver", Map.of("reason", "Болеет"))
                .statusCode(200)
                .body("status", equalTo("waived"));
        assertThat(surveys.audited(curator, "survey.waived")).containsExactly("Болеет");
        curator.get("/surveys/rounds/" + round + "/assignments").body("items.status", hasItem("waived"));
    }
}
