package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.Side;
import org.tandem.shared.problem.Problem;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** What pairs and the overview ask of surveys. */
@TandemTest
class SurveysTest {

    @Inject
    Given given;

    @Inject
    SurveyGiven surveys;

    @Inject
    Surveys facade;

    Api curator;
    UUID program;
    UUID mentee;

    @BeforeEach
    void aMentee() {
        curator = given.signedIn(Role.CURATOR);
        program = SurveyGiven.program(curator);
        mentee = surveys.participant(curator, program, Side.MENTEE);
    }

    @Test
    @DisplayName("V-10: the baseline goes from none over pending to submitted")
    void v10_theBaselineGoesFromNoneOverPendingToSubmitted() {
        assertThat(baseline()).isEqualTo(BaselineStatus.NONE);
        surveys.round(curator, program, "mentee-after");
        assertThat(baseline()).isEqualTo(BaselineStatus.NONE);
        var round = surveys.round(curator, program, "mentee-before");
        assertThat(baseline()).isEqualTo(BaselineStatus.PENDING);
        SurveyAnswers.submit(surveys.token(curator, round), SurveyAnswers.menteeBefore(7));
        assertThat(baseline()).isEqualTo(BaselineStatus.SUBMITTED);
        assertThat(BaselineStatus.SUBMITTED.isSettled()).isTrue();
        assertThat(BaselineStatus.PENDING.isSettled()).isFalse();
    }

    @Test
    @DisplayName("V-10: the baseline of somebody never asked can be waived, with the reason in the log")
    void v10_theBaselineOfSomebodyNeverAskedCanBeWaived() {
        waive();
        assertThat(baseline()).isEqualTo(BaselineStatus.WAIVED);
        assertThat(surveys.audited(curator, "survey.baseline-waived")).containsExactly("Пришёл в середине года");
    }

    @Test
    @DisplayName("V-10: waiving the baseline waives the questionnaire that was sent")
    void v10_waivingTheBaselineWaivesTheSentQuestionnaire() {
        var round = surveys.round(curator, program, "mentee-before");
        var token = surveys.token(curator, round);
        waive();
        curator.get("/surveys/rounds/" + round + "/assignments").body("items.status", contains("waived"));
        sheet(token).statusCode(404);
    }

    @Test
    @DisplayName("V-10: a waived questionnaire of a round counts as a waived baseline")
    void v10_aWaivedQuestionnaireCountsAsAWaivedBaseline() {
        var round = surveys.round(curator, program, "mentee-before");
        String assignment = curator.get("/surveys/rounds/" + round + "/assignments")
                .extract()
                .path("items[0].id");
        curator.post("/surveys/assignments/" + assignment + "/waiver", Map.of("reason", "Болеет"));
        assertThat(baseline()).isEqualTo(BaselineStatus.WAIVED);
    }

    @Test
    @DisplayName("V-10: a baseline whose round closed unanswered is missing, and may still be waived")
    void v10_aBaselineWhoseRoundClosedUnansweredIsMissing() {
        var round = surveys.round(curator, program, "mentee-before");
        curator.post("/surveys/rounds/" + round + "/closing");
        assertThat(baseline()).isEqualTo(BaselineStatus.NONE);
        waive();
        assertThat(baseline()).isEqualTo(BaselineStatus.WAIVED);
    }

    @Test
    void neitherAnAnsweredNorAWaivedBaselineIsWaived() {
        waive();
        assertThatThrownBy(this::waive).isInstanceOf(Problem.class).hasMessageContaining("wrong-state");
        var other = surveys.participant(curator, program, Side.MENTOR);
        var token = surveys.token(curator, surveys.round(curator, program, "mentor-before"));
        SurveyAnswers.submit(token, SurveyAnswers.mentorBefore(7));
        assertThatThrownBy(() -> surveys.within(curator, scope -> {
                    facade.waiveBaseline(scope, other, "Просто так");
                    return null;
                }))
                .hasMessageContaining("Анкета «до» уже заполнена");
    }

    @Test
    @DisplayName("V-26: once the pair works, the survey before takes no answer")
    void v26_onceThePairWorksTheSurveyBeforeTakesNoAnswer() {
        var round = surveys.round(curator, program, "mentee-before");
        var token = surveys.token(curator, round);
        sheet(token).statusCode(200);
        closeBaseline();
        sheet(token).statusCode(404).body("code", equalTo("link-dead"));
        Api.nobody()
                .request()
                .header("Survey-Link", token)
                .body(Map.of("answers", SurveyAnswers.menteeBefore(7)))
                .post("/surveys/sheet/response")
                .then()
                .statusCode(404);
        curator.get("/surveys/rounds/" + round + "/assignments").body("items.status", contains("expired"));
    }

    @Test
    @DisplayName("V-26: once the pair works, no new survey before can be sent")
    void v26_onceThePairWorksNoNewSurveyBeforeCanBeSent() {
        var late = surveys.participant(curator, program, Side.MENTEE);
        closeBaseline();
        curator.get("/surveys/rounds/" + surveys.round(curator, program, "mentee-before") + "/assignments")
                .body("items.participantId", contains(late.toString()));
        var named = new java.util.HashMap<>(SurveyGiven.newRound(program, "mentee-before"));
        named.put("participantIds", List.of(mentee, late));
        curator.post("/surveys/rounds", named).statusCode(422);
        curator.get("/surveys/rounds/" + surveys.round(curator, program, "mentee-after"))
                .body("invited", equalTo(2));
    }

    @Test
    @DisplayName("V-26: an answer given in time stays when the pair begins")
    void v26_anAnswerGivenInTimeStays() {
        var round = surveys.round(curator, program, "mentee-before");
        SurveyAnswers.submit(surveys.token(curator, round), SurveyAnswers.menteeBefore(7));
        closeBaseline();
        closeBaseline();
        assertThat(baseline()).isEqualTo(BaselineStatus.SUBMITTED);
        curator.get("/surveys/rounds/" + round).body("submitted", equalTo(1));
    }

    @Test
    void manyBaselinesAreToldAtOnce() {
        var other = surveys.participant(curator, program, Side.MENTEE);
        waive();
        Map<UUID, BaselineStatus> both =
                surveys.within(curator, scope -> facade.baselines(scope, List.of(mentee, other)));
        assertThat(both)
                .containsExactlyInAnyOrderEntriesOf(Map.of(mentee, BaselineStatus.WAIVED, other, BaselineStatus.NONE));
        Map<UUID, BaselineStatus> none = surveys.within(curator, scope -> facade.baselines(scope, List.of()));
        assertThat(none).isEmpty();
    }

    @Test
    void aForeignParticipantHasNoBaseline() {
        var stranger = given.signedIn(Role.CURATOR);
        assertThatThrownBy(() -> surveys.within(stranger, scope -> facade.baseline(scope, mentee)))
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> surveys.within(stranger, scope -> {
                    facade.closeBaseline(scope, mentee);
                    return null;
                }))
                .hasMessageContaining("not-found");
    }

    @Test
    void theOverviewSeesOpenRoundsWithTheirCounts() {
        surveys.participant(curator, program, Side.MENTEE);
        var closed = surveys.round(curator, program, "mentee-after");
        curator.post("/surveys/rounds/" + closed + "/closing");
        var scheduled = new java.util.HashMap<>(SurveyGiven.newRound(program, "half-year"));
        scheduled.put("opensOn", scheduled.get("closesOn"));
        curator.post("/surveys/rounds", scheduled).statusCode(201);
        var open = surveys.round(curator, program, "mentee-before");
        SurveyAnswers.submit(surveys.token(curator, open), SurveyAnswers.menteeBefore(7));
        var rounds = surveys.within(curator, scope -> facade.openRounds(scope, program));
        assertThat(rounds).hasSize(1);
        assertThat(rounds.get(0).roundId()).isEqualTo(open);
        assertThat(rounds.get(0).invited()).isEqualTo(2);
        assertThat(rounds.get(0).submitted()).isEqualTo(1);
    }

    private BaselineStatus baseline() {
        return surveys.within(curator, scope -> facade.baseline(scope, mentee));
    }

    private void waive() {
        surveys.within(curator, scope -> {
            facade.waiveBaseline(scope, mentee, "Пришёл в середине года");
            return null;
        });
    }

    private void closeBaseline() {
        surveys.within(curator, scope -> {
            facade.closeBaseline(scope, mentee);
            return null;
        });
    }

    private static io.restassured.response.ValidatableResponse sheet(String token) {
        return Api.nobody()
                .request()
                .header("Survey-Link", token)
                .get("/surveys/sheet")
                .then();
    }
}
