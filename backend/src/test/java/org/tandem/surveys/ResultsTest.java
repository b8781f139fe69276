package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.Side;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ResultsTest {

    @Inject
    Given given;

    @Inject
    SurveyGiven surveys;

    Api curator;
    UUID program;

    @BeforeEach
    void fourMentees() {
        curator = given.signedIn(Role.CURATOR);
        program = SurveyGiven.program(curator);
        surveys.participants(curator, program, Side.MENTEE, 4);
    }

    @Test
    @DisplayName("V-28: results take only submitted responses")
    void v28_resultsTakeOnlySubmittedResponses() {
        var round = surveys.round(curator, program, "mentee-before");
        var tokens = surveys.tokens(curator, round);
        SurveyAnswers.submit(tokens.get(0), SurveyAnswers.menteeBefore(7));
        SurveyAnswers.submit(tokens.get(1), SurveyAnswers.menteeBefore(10));
        Api.nobody().request().header("Survey-Link", tokens.get(2)).get("/surveys/sheet");
        Api.nobody()
                .request()
                .header("Survey-Link", tokens.get(2))
                .body(Map.of("answers", Map.of("comfort", 1)))
                .post("/surveys/sheet/response")
                .then()
                .statusCode(422);
        String last = curator.get("/surveys/rounds/" + round + "/assignments")
                .extract()
                .path("items[3].id");
        curator.post("/surveys/assignments/" + last + "/waiver", Map.of("reason", "Болеет"));
        results(round)
                .body("invited", equalTo(3))
                .body("submitted", equalTo(2))
                .body("responseRate", equalTo(67))
                .body("questions", hasSize(15))
                .body(question("comfort") + ".n", equalTo(2))
                .body(question("comfort") + ".mean", equalTo(8.5f))
                .body(question("comfort") + ".distribution", hasSize(10))
                .body(question("comfort") + ".distribution.find { it.value == '7' }.count", equalTo(1))
                .body(question("comfort") + ".distribution.find { it.value == '1' }.count", equalTo(0))
                .body(question("comfort") + ".texts", nullValue());
    }

    @Test
    void yesAndNoAndChoicesAreCountedWithTheirLabels() {
        surveys.participants(curator, program, Side.MENTOR, 2);
        var round = surveys.round(curator, program, "interest");
        var tokens = surveys.tokens(curator, round);
        answerInterest(tokens.get(0), List.of("study", "project"), 2);
        answerInterest(tokens.get(1), List.of("study"), 10);
        results(round)
                .body("responseRate", equalTo(33))
                .body(question("knows") + ".distribution.label", equalTo(List.of("Да", "Нет")))
                .body(question("knows") + ".distribution.count", equalTo(List.of(2, 0)))
                .body(question("knows") + ".mean", nullValue())
                .body(question("mentee_topics") + ".n", equalTo(2))
                .body(question("mentee_topics") + ".distribution.find { it.value == 'study' }.count", equalTo(2))
                .body(question("mentee_topics") + ".distribution.find { it.value == 'project' }.count", equalTo(1))
                .body(question("hours") + ".distribution.value", equalTo(List.of("2", "10")))
                .body(question("hours") + ".mean", equalTo(6.0f))
                .body(question("comment") + ".n", equalTo(0));
    }

    private static void answerInterest(String token, List<String> topics, int hours) {
        SurveyAnswers.submit(token, Map.of("knows", true, "wish", "mentee", "mentee_topics", topics, "hours", hours));
    }

    @Test
    void whatPeopleWroteIsShownWithoutNames() {
        var round = surveys.round(curator, program, "mentee-before");
        var tokens = surveys.tokens(curator, round);
        for (var i = 0; i < 3; i++) {
            var answers = new HashMap<>(SurveyAnswers.menteeBefore(5));
            answers.put("expectations", "Жду " + i);
            SurveyAnswers.submit(tokens.get(i), answers);
        }
        var results = results(round)
                .body(question("expectations") + ".n", equalTo(3))
                .body(question("expectations") + ".texts", containsInAnyOrder("Жду 0", "Жду 1", "Жду 2"))
                .body(question("expectations") + ".distribution", empty())
                .body(question("own_role") + ".texts", empty());
        assertThat(results.extract().asString()).doesNotContain("Проверочный");
    }

    @Test
    void aRoundWithoutAnswersHasEmptyResults() {
        results(surveys.round(curator, program, "mentee-after"))
                .body("responseRate", equalTo(0))
                .body("questions.n", everyItem(equalTo(0)))
                .body("questions.mean", everyItem(nullValue()));
    }

    @Test
    void beforeAndAfterAreComparedByConstruct() {
        surveys.participant(curator, program, Side.MENTOR);
        answerAll("mentor-before", SurveyAnswers.mentorBefore(1));
        answer("mentee-before", List.of(4, 5, 6, 6));
        answer("mentee-after", List.of(8, 9));
        curator.get("/surveys/comparison?programId={program}&side=mentee", program)
                .statusCode(200)
                .body(
                        "construct",
                        equalTo(List.of(
                                "comfort",
                                "usefulness_personal",
                                "usefulness_group",
                                "support",
                                "expectations_fixed",
                                "help_usefulness")))
                .body("label", everyItem(org.hamcrest.Matchers.not(nullValue())))
                .body("find { it.construct == 'comfort' }.before.n", equalTo(4))
                .body("find { it.construct == 'comfort' }.before.mean", equalTo(5.3f))
                .body("find { it.construct == 'comfort' }.after.n", equalTo(2))
                .body("find { it.construct == 'comfort' }.after.mean", equalTo(8.5f))
                .body("find { it.construct == 'usefulness_group' }.after.n", equalTo(0))
                .body("find { it.construct == 'usefulness_group' }.after.mean", nullValue());
    }

    @Test
    void whatChangedInTheSamePeopleIsToldFromFivePeopleOn() {
        answer("mentee-before", List.of(4, 5, 6, 6));
        answer("mentee-after", List.of(8, 9, 7));
        var comfort = "find { it.construct == 'comfort' }.same";
        curator.get("/surveys/comparison?programId={program}&side=mentee", program)
                .body(comfort + ".n", equalTo(3))
                .body(comfort + ".change", nullValue());
        surveys.participants(curator, program, Side.MENTEE, 2);
        answer("mentee-before", List.of(4, 4, 6, 6, 5, 5));
        answer("mentee-after", List.of(6, 6, 8, 8, 7, 8));
        curator.get("/surveys/comparison?programId={program}&side=mentee", program)
                .body(comfort + ".n", equalTo(6))
                .body(comfort + ".change", equalTo(2.2f))
                .body(comfort + ".low", equalTo(1.7f))
                .body(comfort + ".high", equalTo(2.6f));
    }

    @Test
    void whoAnsweredTwoRoundsOfOneWaveCountsOnceWithHisLatestAnswer() {
        answer("mentee-before", List.of(1, 1, 1, 1));
        answer("mentee-before", List.of(9, 9));
        curator.get("/surveys/comparison?programId={program}&side=mentee", program)
                .body("find { it.construct == 'comfort' }.before.n", equalTo(4))
                .body("find { it.construct == 'comfort' }.before.mean", equalTo(5.0f));
    }

    @Test
    void everyComparedConstructHasARussianName() {
        for (var side : List.of("mentee", "mentor")) {
            List<String> labels = curator.get("/surveys/comparison?programId={program}&side={side}", program, side)
                    .extract()
                    .path("label");
            assertThat(labels).hasSizeGreaterThan(5).allMatch(label -> label.matches("[А-ЯЁа-яё ]+"));
        }
    }

    @Test
    void anotherProgrammesAnswersStayOut() {
        answer("mentee-before", List.of(4));
        var other = SurveyGiven.program(curator);
        curator.get("/surveys/comparison?programId={program}&side=mentee", other)
                .body("before.n", everyItem(equalTo(0)));
    }

    private void answer(String template, List<Integer> values) {
        var tokens = surveys.tokens(curator, surveys.round(curator, program, template));
        for (var i = 0; i < values.size(); i++) {
            SurveyAnswers.submit(
                    tokens.get(i),
                    template.equals("mentee-after")
                            ? SurveyAnswers.menteeAfter(values.get(i))
                            : SurveyAnswers.menteeBefore(values.get(i)));
        }
    }

    private void answerAll(String template, Map<String, Object> answers) {
        surveys.tokens(curator, surveys.round(curator, program, template))
                .forEach(token -> SurveyAnswers.submit(token, answers));
    }

    private io.restassured.response.ValidatableResponse results(UUID round) {
        return curator.get("/surveys/rounds/" + round + "/results").statusCode(200);
    }

    private static String question(String id) {
        return "questions.find { it.id == '" + id + "' }";
    }
}
