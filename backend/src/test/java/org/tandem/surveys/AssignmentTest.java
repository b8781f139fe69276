package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.Side;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Who is asked, with what link, and who is freed from it. */
@TandemTest
class AssignmentTest {

    @Inject
    Given given;

    @Inject
    SurveyGiven surveys;

    Api curator;
    UUID program;

    @BeforeEach
    void aProgramme() {
        curator = given.signedIn(Role.CURATOR);
        program = SurveyGiven.program(curator);
    }

    @Test
    void assignmentsAreListedByNameAndByPage() {
        surveys.participants(curator, program, Side.MENTEE, 3);
        var assignments = "/surveys/rounds/" + surveys.round(curator, program, "mentee-before") + "/assignments";
        String next = curator.get(assignments + "?limit=2")
                .body("items.fullName", contains("Участника Проверочный", "Участникб Проверочный"))
                .body("items.status", contains("pending", "pending"))
                .extract()
                .path("next");
        curator.get(assignments + "?limit=2&after={next}", next)
                .body("items.fullName", contains("Участникв Проверочный"))
                .body("next", nullValue());
    }

    @Test
    void aLinkLeadsToThePageOfTheQuestionnaireAndTellsItsLastDay() {
        surveys.participant(curator, program, Side.MENTEE);
        var assignment = assignment(surveys.round(curator, program, "mentee-before"));
        curator.post("/surveys/assignments/" + assignment + "/link")
                .statusCode(200)
                .body("link", containsString("/a#"))
                .body("expiresOn", equalTo(GivenPerson.today().plusDays(7).toString()));
    }

    @Test
    void theDatabaseKeepsOnlyTheHashOfALink() {
        surveys.participant(curator, program, Side.MENTEE);
        var token = surveys.token(curator, surveys.round(curator, program, "mentee-before"));
        assertThat(surveys.linkHashes(curator))
                .hasSize(1)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}") && !hash.contains(token.substring(23)));
    }

    @Test
    void linksGoOnlyToThoseWhoMayStillAnswer() {
        var mentees = surveys.participants(curator, program, Side.MENTEE, 4);
        var round = surveys.round(curator, program, "mentee-before");
        var tokens = surveys.tokens(curator, round);
        SurveyAnswers.submit(tokens.get(0), SurveyAnswers.menteeBefore(5));
        waive(assignmentOf(round, mentees.get(1))).statusCode(200);
        surveys.setStatus(curator, mentees.get(2), "WITHDRAWN");
        curator.post("/surveys/rounds/" + round + "/links")
                .statusCode(200)
                .body("fullName", contains("Участникг Проверочный"));
        curator.post("/surveys/assignments/" + assignmentOf(round, mentees.get(2)) + "/link")
                .statusCode(409);
    }

    @Test
    void aWaivedParticipantIsNotExpectedToAnswer() {
        surveys.participants(curator, program, Side.MENTEE, 2);
        var round = surveys.round(curator, program, "mentee-before");
        var assignment = assignment(round);
        var token = link(assignment);
        waive(assignment).statusCode(200).body("status", equalTo("waived"));
        curator.get("/surveys/rounds/" + round).body("invited", equalTo(1));
        Api.nobody()
                .request()
                .header("Survey-Link", token)
                .get("/surveys/sheet")
                .then()
                .statusCode(404)
                .body("code", equalTo("link-dead"));
        waive(assignment).statusCode(409).body("code", equalTo("wrong-state"));
        curator.post("/surveys/assignments/" + assignment + "/link").statusCode(409);
        assertThat(surveys.audited(curator, "survey.waived")).containsExactly("Болеет");
    }

    @Test
    void aWaiverNeedsAReason() {
        surveys.participant(curator, program, Side.MENTEE);
        var assignment = assignment(surveys.round(curator, program, "mentee-before"));
        curator.post("/surveys/assignments/" + assignment + "/waiver", Map.of("reason", " "))
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void whatIsSubmittedCanNeitherBeWaivedNorSentAgain() {
        surveys.participant(curator, program, Side.MENTEE);
        var assignment = assignment(surveys.round(curator, program, "mentee-before"));
        SurveyAnswers.submit(link(assignment), SurveyAnswers.menteeBefore(5));
        waive(assignment).statusCode(409).body("detail", equalTo("Анкета уже заполнена."));
        curator.post("/surveys/assignments/" + assignment + "/link").statusCode(409);
    }

    private io.restassured.response.ValidatableResponse waive(String assignment) {
        return curator.post("/surveys/assignments/" + assignment + "/waiver", Map.of("reason", "Болеет"));
    }

    private String assignment(UUID round) {
        return curator.get("/surveys/rounds/" + round + "/assignments")
                .extract()
                .path("items[0].id");
    }

    private String assignmentOf(UUID round, UUID participant) {
        return curator.get("/surveys/rounds/" + round + "/assignments")
                .extract()
                .path("items.find { it.participantId == '" + participant + "' }.id");
    }

    private String link(String assignment) {
        return SurveyGiven.token(curator.post("/surveys/assignments/" + assignment + "/link")
                .extract()
                .path("link"));
    }
}
