package org.tandem.meetings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.pairs.GivenPair;
import org.tandem.plans.GivenPlan;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class MeetingTest {

    @Inject
    Given given;

    GivenPair people;

    @BeforeEach
    void aPairAtWork() {
        people = GivenPair.working(given.signedIn(Role.CURATOR));
    }

    @Test
    void v18_theFirstMeetingIsTheIntroduction() {
        plan("regular", ago(1)).statusCode(422).body("code", equalTo("V-18"));
        plan("introduction", ago(1)).statusCode(201);
        plan("introduction", ago(1)).statusCode(422).body("code", equalTo("V-18"));
    }

    @Test
    void v19_theFinalMeetingNeedsARegularOne() {
        people.feedbackOfBoth(people.meeting("introduction", ago(9)));
        plan("final", ago(1)).statusCode(422).body("code", equalTo("V-19"));
        people.feedbackOfBoth(people.meeting("regular", ago(5)));
        GivenPlan.markAll(people.curator, plan());
        people.meeting("final", ago(1));
        people.curator.get("/pairs/" + people.pair).body("status", equalTo("completing"));
        plan("regular", ago(1)).statusCode(422);
    }

    @Test
    void v20_aRegularMeetingNeedsAnApprovedPlan() {
        people.feedbackOfBoth(people.meeting("introduction", ago(5)));
        plan("regular", ago(1)).statusCode(422).body("code", equalTo("V-20"));
        people.curator
                .get("/meetings/next?pairId=" + people.pair)
                .body("allowed", not(hasItem("regular")))
                .body("refused.find { it.type == 'regular' }.code", equalTo("V-20"));
        GivenPlan.approved(people.curator, people.pair);
        plan("regular", ago(1)).statusCode(201);
    }

    @Test
    void v24_theFinalMeetingWaitsUntilEveryTaskOfThePlanIsMarked() {
        people.feedbackOfBoth(people.meeting("introduction", ago(9)));
        people.feedbackOfBoth(people.meeting("regular", ago(5)));
        UUID last = plan("final", ago(1)).statusCode(201).extract().jsonPath().getUUID("id");
        var record = people.record(ago(1));
        people.curator
                .post("/meetings/" + last + "/record", record)
                .statusCode(422)
                .body("code", equalTo("V-24"));
        GivenPlan.markAll(people.curator, plan());
        people.curator.post("/meetings/" + last + "/record", record).statusCode(200);
    }

    @Test
    void v21_aMeetingOfTheFutureIsNotRecorded() {
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        UUID id = plan("introduction", tomorrow).extract().jsonPath().getUUID("id");
        people.curator
                .post("/meetings/" + id + "/record", people.record(tomorrow))
                .statusCode(422)
                .body("errors[0].field", equalTo("heldAt"))
                .body("errors[0].code", equalTo("V-21"));
        people.curator.get("/meetings/" + id).body("status", equalTo("planned"));
    }

    @Test
    void v21_aPausedPairDoesNotMeet() {
        people.curator.post("/pairs/" + people.pair + "/pause", Map.of("reason", "Болезнь"));
        plan("introduction", ago(1)).statusCode(422).body("code", equalTo("V-21"));
    }

    @Test
    void v22_theChainStopsWithoutTheMentorsFeedbackAfterThreeDays() {
        var first = people.meeting("introduction", ago(5));
        GivenPlan.approved(people.curator, people.pair);
        UUID next = plan("regular", ago(1)).statusCode(201).extract().jsonPath().getUUID("id");
        people.curator
                .post("/meetings/" + next + "/record", people.record(ago(1)))
                .statusCode(422)
                .body("code", equalTo("V-22"));
        people.curator
                .post("/meetings/" + first + "/feedback", people.mentorFeedback())
                .statusCode(200);
        people.curator
                .post("/meetings/" + next + "/record", people.record(ago(1)))
                .statusCode(200);
    }

    @Test
    void v22_withinThreeDaysTheChainGoesOn() {
        people.meeting("introduction", ago(2));
        people.meeting("regular", ago(1));
    }

    @Test
    void v22_aMeetingClosesWhenBothSidesHaveAnswered() {
        var id = people.meeting("introduction", ago(1));
        people.curator
                .post("/meetings/" + id + "/feedback", people.mentorFeedback())
                .body("status", equalTo("held"))
                .body("feedbackMissing.participantId", contains(people.mentee.toString()));
        people.curator
                .post("/meetings/" + id + "/feedback", people.menteeFeedback())
                .body("status", equalTo("closed"))
                .body("feedbackMissing", hasSize(0));
        people.curator
                .post("/meetings/" + id + "/feedback", people.menteeFeedback())
                .statusCode(409);
    }

    @Test
    void v22_theMenteesFeedbackMayBeWaivedAndTheMentorsMayNot() {
        var id = people.meeting("introduction", ago(1));
        people.curator
                .post("/meetings/" + id + "/feedback-waiver", waiver(people.mentor))
                .statusCode(422)
                .body("code", equalTo("V-22"));
        people.curator
                .post("/meetings/" + id + "/feedback-waiver", waiver(people.mentee))
                .statusCode(200);
        people.curator
                .post("/meetings/" + id + "/feedback", people.mentorFeedback())
                .body("status", equalTo("closed"));
    }

    @Test
    void v22_eachSideAnswersItsOwnQuestions() {
        var id = people.meeting("introduction", ago(1));
        var mixed = people.mentorFeedback();
        mixed.put("comfort", 5);
        people.curator
                .post("/meetings/" + id + "/feedback", mixed)
                .statusCode(422)
                .body("errors.field", hasItem("comfort"));
        var outOfScale = people.mentorFeedback();
        outOfScale.put("progress", 11);
        people.curator.post("/meetings/" + id + "/feedback", outOfScale).statusCode(422);
    }

    @Test
    void v23_theMentorDoesNotSeeWhatTheMenteeSaid() {
        var id = people.meeting("introduction", ago(1));
        var alarm = people.menteeFeedback();
        alarm.put("safe", false);
        alarm.put("comment", "Мне страшно");
        people.curator.post("/meetings/" + id + "/feedback", alarm).statusCode(200);
        var mentor = given.colleague(people.curator, people.person(people.mentor), Role.MENTOR);
        mentor.get("/meetings/" + id).body("feedback", hasSize(0));
        var psychologist = given.colleague(people.curator, Role.PSYCHOLOGIST);
        psychologist.get("/meetings/" + id).body("feedback[0].comment", equalTo("Мне страшно"));
        people.curator
                .get("/monitoring/overview?programId=" + people.program)
                .body("attention[0].code", equalTo("unsafe"))
                .body("attention[0].severity", equalTo("high"));
    }

    @Test
    void aMentorRecordsTheOwnMeetingAndAMenteeAnswersOnlyForHimself() {
        var mentor = given.colleague(people.curator, people.person(people.mentor), Role.MENTOR);
        var mentee = given.colleague(people.curator, people.person(people.mentee), Role.MENTEE);
        var id = mentor.create(
                "/meetings",
                Map.of("pairId", people.pair, "type", "introduction", "plannedAt", ago(1), "format", "online"));
        var record = people.record(ago(1));
        record.put("problem", true);
        record.put("problemText", "Опаздывает");
        mentor.post("/meetings/" + id + "/record", record).statusCode(200);
        mentee.get("/meetings/" + id).body("problem", equalTo(false)).body("problemText", nullValue());
        mentee.post("/meetings/" + id + "/feedback", people.mentorFeedback()).statusCode(404);
        mentee.post("/meetings/" + id + "/feedback", people.menteeFeedback()).statusCode(200);
        mentor.post("/meetings/" + id + "/feedback", people.mentorFeedback()).body("status", equalTo("closed"));
    }

    @Test
    void aStrangerMentorNeitherSeesNorPlansMeetingsOfThePair() {
        var id = people.meeting("introduction", ago(1));
        var other = GivenPair.learner(people.curator, people.program, "mentor", "2009-01-01", "11А");
        var stranger = given.colleague(people.curator, people.person(other), Role.MENTOR);
        stranger.get("/meetings").body("items", hasSize(0));
        stranger.get("/meetings/" + id).statusCode(404);
        stranger.post("/meetings/" + id + "/cancellation", Map.of("reason", "Просто так"))
                .statusCode(404);
        stranger.post(
                        "/meetings",
                        Map.of("pairId", people.pair, "type", "regular", "plannedAt", ago(1), "format", "online"))
                .statusCode(404);
    }

    @Test
    void aRescheduledMeetingStaysAsHistoryAndANewOneTakesItsPlace() {
        UUID id = plan("introduction", ago(3)).extract().jsonPath().getUUID("id");
        people.curator
                .post("/meetings/" + id + "/rescheduling", Map.of("plannedAt", ago(1), "reason", "Заболел"))
                .statusCode(200)
                .body("status", equalTo("planned"))
                .body("replacesId", equalTo(id.toString()));
        people.curator.get("/meetings/" + id).body("status", equalTo("rescheduled"));
        people.curator.get("/meetings?pairId=" + people.pair).body("items", hasSize(2));
    }

    @Test
    void v40_aRecordIsCorrectedOnItsLatestVersion() {
        var id = people.meeting("introduction", ago(1));
        int version = people.curator.get("/meetings/" + id).extract().path("version");
        var record = people.record(ago(1));
        record.put("topic", "Уточнённая тема");
        people.curator
                .put("/meetings/" + id + "/record", version, record)
                .statusCode(200)
                .body("topic", equalTo("Уточнённая тема"));
        people.curator.put("/meetings/" + id + "/record", version, record).statusCode(409);
    }

    @Test
    void aStrangersIdAmongTheAttendeesIsRefused() {
        UUID id = plan("introduction", ago(1)).extract().jsonPath().getUUID("id");
        var record = people.record(ago(1));
        record.put("attendeeIds", List.of(UUID.randomUUID()));
        people.curator.post("/meetings/" + id + "/record", record).statusCode(422);
    }

    private io.restassured.response.ValidatableResponse plan(String type, String at) {
        return people.curator.post(
                "/meetings", Map.of("pairId", people.pair, "type", type, "plannedAt", at, "format", "in_person"));
    }

    private UUID plan() {
        return UUID.fromString(
                people.curator.get("/plans?pairId=" + people.pair).extract().path("items[0].id"));
    }

    private static Map<String, Object> waiver(UUID participant) {
        return Map.of("participantId", participant, "reason", "Ему шесть лет");
    }

    private static String ago(int days) {
        return Instant.now()
                .minus(days, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
