package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

/** The curator's side: templates and rounds. */
@TandemTest
class RoundTest {

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
    void theLibraryOffersBothSidesBeforeAndAfter() {
        curator.get("/surveys/templates").statusCode(200).body("code", hasItem("mentee-after-employer-undergrad"));
        curator.get("/surveys/templates?programId=" + program)
                .statusCode(200)
                .body(
                        "code",
                        contains(
                                "mentee-before",
                                "mentor-before",
                                "mentee-after",
                                "mentor-after",
                                "half-year",
                                "interest",
                                "preference",
                                "application-mentee",
                                "application-mentor",
                                "satisfaction",
                                "curator",
                                "third-person",
                                "group-reflection",
                                "mentee-before-teacher-teacher",
                                "mentee-after-teacher-teacher",
                                "mentor-before-teacher-teacher",
                                "mentor-after-teacher-teacher"))
                .body("find { it.code == 'mentee-after' }.wave", equalTo("after"))
                .body("find { it.code == 'interest' }.side", equalTo("any"));
        curator.get("/surveys/templates/mentor-before")
                .statusCode(200)
                .body("questions", hasSize(15))
                .body("questions.find { it.id == 'frequency' }.options", hasSize(5));
        curator.get("/surveys/templates/unknown").statusCode(404);
    }

    @Test
    void aRoundAsksEverybodyOfItsSideWhoIsInTheBaseOrFurther() {
        for (var status :
                List.of("IN_BASE", "MATCHED", "ACTIVE", "COMPLETED", "CONSENT_PENDING", "WITHDRAWN", "ERASED")) {
            surveys.setStatus(curator, surveys.participant(curator, program, Side.MENTEE), status);
        }
        surveys.participant(curator, program, Side.MENTOR);
        surveys.participant(curator, SurveyGiven.program(curator), Side.MENTEE);
        curator.post("/surveys/rounds", SurveyGiven.newRound(program, "mentee-after"))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("invited", equalTo(4))
                .body("submitted", equalTo(0))
                .body("status", equalTo("open"))
                .body("title", equalTo("Анкета наставляемого: итоги"))
                .body("actions", contains("closing", "reminding"));
    }

    @Test
    void aQuestionnaireForAnybodyAsksBothSides() {
        surveys.participant(curator, program, Side.MENTEE);
        surveys.participant(curator, program, Side.MENTOR);
        curator.get("/surveys/rounds/" + surveys.round(curator, program, "half-year"))
                .body("invited", equalTo(2));
    }

    @Test
    void aRoundMayAskOnlyTheNamed() {
        var named = surveys.participants(curator, program, Side.MENTEE, 3).get(1);
        create(Map.of("participantIds", List.of(named))).statusCode(201).body("invited", equalTo(1));
    }

    @Test
    void nobodyFromElsewhereCanBeAsked() {
        var mentee = surveys.participant(curator, program, Side.MENTEE);
        var mentor = surveys.participant(curator, program, Side.MENTOR);
        var otherProgram = surveys.participant(curator, SurveyGiven.program(curator), Side.MENTEE);
        var other = given.signedIn(Role.CURATOR);
        var foreign = surveys.participant(other, SurveyGiven.program(other), Side.MENTEE);
        for (var stranger : List.of(mentor, otherProgram, foreign, UUID.randomUUID())) {
            create(Map.of("participantIds", List.of(mentee, stranger)))
                    .statusCode(422)
                    .body("errors[0].field", equalTo("participantIds"))
                    .body("errors[0].code", equalTo("unknown-participant"));
        }
        curator.get("/surveys/rounds?programId=" + program).body("items", empty());
    }

    @Test
    void aRoundWithNobodyToAskIsRefused() {
        create(Map.of()).statusCode(422).body("errors[0].code", equalTo("nobody-to-ask"));
        create(Map.of("participantIds", List.of()))
                .statusCode(422)
                .body("errors[0].message", equalTo("Выберите хотя бы одного участника"));
        var early = surveys.participant(curator, program, Side.MENTEE);
        surveys.setStatus(curator, early, "CONSENT_PENDING");
        create(Map.of("participantIds", List.of(early))).statusCode(422);
    }

    @Test
    void theDaysOfARoundMustMakeSense() {
        surveys.participant(curator, program, Side.MENTEE);
        var today = GivenPerson.today();
        refusedDates(today, today.minusDays(1), "closesOn");
        refusedDates(today.minusDays(9), today.minusDays(2), "closesOn");
        refusedDates(today, today.plusYears(2), "closesOn");
        refusedDates(today.plusYears(2), today.plusYears(2), "opensOn");
        create(Map.of("opensOn", LocalDate.MIN.toString())).statusCode(400).body("code", equalTo("wrong-type"));
        create(Map.of("opensOn", today.plusDays(2).toString())).statusCode(201).body("status", equalTo("scheduled"));
    }

    private void refusedDates(LocalDate opensOn, LocalDate closesOn, String field) {
        create(Map.of("opensOn", opensOn.toString(), "closesOn", closesOn.toString()))
                .statusCode(422)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void anUnknownQuestionnaireOrProgrammeIsRefused() {
        create(Map.of("templateCode", "x")).statusCode(422).body("errors[0].field", equalTo("templateCode"));
        var other = given.signedIn(Role.CURATOR);
        create(Map.of("programId", SurveyGiven.program(other))).statusCode(404);
        curator.get("/surveys/rounds?programId=" + UUID.randomUUID()).statusCode(404);
        curator.get("/surveys/comparison?side=mentee&programId=" + UUID.randomUUID())
                .statusCode(404);
    }

    @Test
    void aFinishedProgrammeTakesNoNewRound() {
        surveys.participant(curator, program, Side.MENTEE);
        curator.post("/programs/" + program + "/cancellation", Map.of("reason", "Не набрали участников"))
                .statusCode(200);
        create(Map.of()).statusCode(409).body("code", equalTo("wrong-state"));
    }

    @Test
    void roundsAreListedNewestFirstAndByPage() {
        surveys.participant(curator, program, Side.MENTEE);
        var first = surveys.round(curator, program, "mentee-before");
        var second = surveys.round(curator, program, "mentee-after");
        String next = curator.get("/surveys/rounds?limit=1&programId=" + program)
                .body("items.id", contains(second.toString()))
                .body("items[0].templateCode", equalTo("mentee-after"))
                .extract()
                .path("next");
        curator.get("/surveys/rounds?limit=1&programId={program}&after={next}", program, next)
                .body("items.id", contains(first.toString()))
                .body("next", nullValue());
        curator.get("/surveys/rounds").body("items", hasSize(2));
    }

    @Test
    void aClosedRoundExpiresWhatWasNotAnsweredAndCannotBeClosedTwice() {
        surveys.participants(curator, program, Side.MENTEE, 2);
        var round = surveys.round(curator, program, "mentee-before");
        SurveyAnswers.submit(surveys.token(curator, round), SurveyAnswers.menteeBefore(5));
        curator.post("/surveys/rounds/" + round + "/closing")
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("actions", empty());
        curator.get("/surveys/rounds/" + round + "/assignments").body("items.status", contains("submitted", "expired"));
        curator.post("/surveys/rounds/" + round + "/closing").statusCode(409);
        curator.post("/surveys/rounds/" + round + "/links").statusCode(409);
        assertThat(surveys.audited(curator, "survey.round-closed")).hasSize(1);
    }

    @Test
    void aPsychologistReadsRoundsAndResultsButDoesNotRunThem() {
        surveys.participant(curator, program, Side.MENTEE);
        var round = "/surveys/rounds/" + surveys.round(curator, program, "mentee-before");
        var psychologist = given.colleague(curator, Role.PSYCHOLOGIST);
        psychologist.get(round).statusCode(200).body("actions", empty());
        psychologist.get(round + "/results").statusCode(200);
        psychologist.post(round + "/links").statusCode(403);
        psychologist.post(round + "/closing").statusCode(403);
    }

    private io.restassured.response.ValidatableResponse create(Map<String, ?> changes) {
        var body = new HashMap<>(SurveyGiven.newRound(program, "mentee-before"));
        body.putAll(changes);
        return curator.post("/surveys/rounds", body);
    }
}
