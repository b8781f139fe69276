package org.tandem.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.pairs.GivenPair;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** the mentor writes and marks, the curator approves, the mentee follows his own. */
@TandemTest
class PlanTest {

    @Inject
    Given given;

    GivenPair people;
    Api curator;
    Api mentor;
    Api mentee;

    @BeforeEach
    void aPairAtWork() {
        people = GivenPair.working(given.signedIn(Role.CURATOR));
        curator = people.curator;
        mentor = given.colleague(curator, people.person(people.mentor), Role.MENTOR);
        mentee = given.colleague(curator, people.person(people.mentee), Role.MENTEE);
    }

    @Test
    void aDraftBeginsWithWhatTheMenteeAsksFor() {
        var plan = GivenPlan.draft(mentor, people.pair);
        mentor.get("/plans/" + plan)
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("edition", equalTo(1))
                .body("request", equalTo("математика"))
                .body("endsOn", equalTo("2027-05-31"))
                .body("actions", contains("edit", "submission", "deletion"));
    }

    @Test
    void aReadyPlanOfTheBankFillsTheDraft() {
        String code = mentor.get("/plans/templates?pairId=" + people.pair)
                .statusCode(200)
                .body("form", everyItem(equalTo("student_student")))
                .extract()
                .path("[0].code");
        var plan = mentor.create("/plans", Map.of("pairId", people.pair, "templateCode", code));
        mentor.get("/plans/" + plan)
                .body("items.size()", greaterThan(3))
                .body("items.dueOn", everyItem(lessThanOrEqualTo("2027-05-31")))
                .body("goal", notNullValue());
        mentor.post("/plans", Map.of("pairId", people.pair)).statusCode(409);
    }

    @Test
    void anUnknownTemplateIsRefused() {
        mentor.post("/plans", Map.of("pairId", people.pair, "templateCode", "нет такого"))
                .statusCode(422)
                .body("errors[0].field", equalTo("templateCode"));
        mentor.get("/plans?pairId=" + people.pair).body("items", empty());
    }

    @Test
    void thePlanIsSubmittedGivenBackMendedAndApproved() {
        var at = "/plans/" + GivenPlan.draft(mentor, people.pair);
        mentor.post(at + "/submission").statusCode(422).body("code", equalTo("R-056"));
        write(mentor, at, GivenPlan.content("Разобрать дроби"));
        mentor.post(at + "/submission").statusCode(200).body("actions", empty());
        curator.get("/monitoring/overview?programId=" + people.program)
                .body("attention.find { it.code == 'plan-waits' }.targetId", equalTo(people.pair.toString()));
        curator.post(at + "/return", Map.of("reason", "Добавьте сроки"))
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("remark", equalTo("Добавьте сроки"));
        mentor.post(at + "/submission").statusCode(200).body("remark", nullValue());
        curator.post(at + "/approval")
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("approvedOn", notNullValue())
                .body("approvedBy", notNullValue());
        write(mentor, at, GivenPlan.content("Другая задача"), 409);
        mentor.delete(at).statusCode(409);
    }

    @Test
    void v16_thePlanAndItsTasksFitIntoTheTermOfThePair() {
        var at = "/plans/" + GivenPlan.draft(mentor, people.pair);
        var late = GivenPlan.content("Разобрать дроби");
        late.put("endsOn", "2027-06-30");
        write(mentor, at, late, 422).body("errors[0].code", equalTo("V-16"));
        var outside = GivenPlan.content("Первая", "Вторая");
        outside.put("endsOn", "2027-01-31");
        write(mentor, at, outside, 422).body("errors[0].field", equalTo("items[0].dueOn"));
    }

    @Test
    void v17_aCuratorDoesNotApproveThePlanOfAPairThatHeMentors() {
        var both = given.colleague(curator, people.person(people.mentor), Role.CURATOR, Role.MENTOR);
        var at = "/plans/" + GivenPlan.draft(both, people.pair);
        write(both, at, GivenPlan.content("Разобрать дроби"));
        both.post(at + "/submission").statusCode(200).body("actions", empty());
        both.post(at + "/approval").statusCode(422).body("code", equalTo("V-17"));
        given.colleague(curator, Role.DIRECTOR).post(at + "/approval").statusCode(200);
    }

    @Test
    void v40_aPlanIsChangedOnItsLatestVersion() {
        var at = "/plans/" + GivenPlan.draft(mentor, people.pair);
        mentor.put(at, 0, GivenPlan.content("Первая")).statusCode(200);
        mentor.put(at, 0, GivenPlan.content("Вторая")).statusCode(409);
        mentor.get(at).body("items.task", contains("Первая"));
    }

    @Test
    void theMentorMarksTasksAndTheMenteeTicksThem() {
        var plan = GivenPlan.approved(curator, people.pair);
        var at = "/plans/" + plan;
        var items = GivenPlan.items(mentor, plan);
        mentor.post(at + "/items/" + items.get(0) + "/mark", Map.of("mark", "partial", "actualResult", "Половина"))
                .statusCode(200)
                .body("status", equalTo("in_work"))
                .body("progress", equalTo(25))
                .body("items[0].markedOn", notNullValue());
        mentee.get(at).body("actions", contains("tick"));
        mentee.post(at + "/items/" + items.get(1) + "/tick", Map.of("done", true))
                .statusCode(200)
                .body("items[1].menteeDone", equalTo(true))
                .body("items[1].mark", nullValue());
        mentee.post(at + "/items/" + items.get(1) + "/mark", Map.of("mark", "done"))
                .statusCode(403);
        mentor.post(at + "/items/" + UUID.randomUUID() + "/mark", Map.of("mark", "done"))
                .statusCode(404);
        curator.get("/plans?programId=" + people.program)
                .body("items[0].progress", equalTo(25))
                .body("items[0].tasks", equalTo(2));
    }

    @Test
    void anAmendmentIsANewEditionThatKeepsTheMarks() {
        var plan = GivenPlan.approved(curator, people.pair);
        var next = mentor.create("/plans/" + plan + "/amendment", Map.of("reason", "Сменилась цель"));
        GivenPlan.markAll(mentor, plan);
        mentor.post("/plans/" + plan + "/amendment", Map.of("reason", "Ещё раз"))
                .statusCode(409);
        mentor.post("/plans/" + next + "/submission").statusCode(200);
        curator.post("/plans/" + next + "/approval")
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("status", equalTo("in_work"))
                .body("items.mark", everyItem(equalTo("done")))
                .body("editions.status", contains("in_work", "amended"))
                .body("reason", equalTo("Сменилась цель"));
        curator.get("/plans?pairId=" + people.pair).body("items.id", contains(next.toString()));
    }

    @Test
    void aPlanIsClosedWhenEveryTaskIsMarked() {
        var plan = GivenPlan.approved(curator, people.pair);
        var closing = Map.of(
                "conclusion",
                "Справился",
                "indicators",
                List.of(Map.of("name", "Средний балл", "baseline", "3,1", "target", "3,8", "actual", "3,9")));
        mentor.post("/plans/" + plan + "/closing", closing).statusCode(422).body("code", equalTo("V-24"));
        GivenPlan.markAll(mentor, plan);
        mentor.get("/plans/" + plan).body("actions", hasItems("mark", "amendment", "closing"));
        mentor.post("/plans/" + plan + "/closing", closing)
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("indicators[0].actual", equalTo("3,9"))
                .body("actions", empty());
    }

    @Test
    void aStrangerNeitherSeesNorWritesThePlan() {
        var plan = GivenPlan.approved(curator, people.pair);
        var other = GivenPair.learner(curator, people.program, "mentor", "2009-01-01", "11А");
        var stranger = given.colleague(curator, people.person(other), Role.MENTOR);
        stranger.get("/plans").body("items", hasSize(0));
        stranger.get("/plans/" + plan).statusCode(404);
        stranger.get("/plans/" + plan + "/file").statusCode(404);
        stranger.post("/plans", Map.of("pairId", people.pair)).statusCode(404);
        stranger.post("/plans/" + plan + "/amendment", Map.of("reason", "Просто так"))
                .statusCode(404);
    }

    @Test
    void v20_thePlanningMeetingBeginsThePlan() {
        var full = GivenPair.working(curator, GivenProgram.activeWithEveryMeeting(curator));
        full.feedbackOfBoth(full.meeting("introduction", "2026-11-10T08:00:00Z"));
        full.feedbackOfBoth(full.meeting("trial", "2026-11-12T08:00:00Z"));
        curator.get("/plans?pairId=" + full.pair).body("items", empty());
        full.meeting("planning", "2026-11-14T08:00:00Z");
        curator.get("/plans?pairId=" + full.pair).body("items.status", contains("draft"));
    }

    @Test
    void thePaperNamesEverybodyAndEveryTask() {
        var plan = GivenPlan.approved(curator, people.pair);
        var file = mentor.get("/plans/" + plan + "/file?format=docx")
                .statusCode(200)
                .header("Content-Disposition", containsString(".docx"))
                .extract()
                .asByteArray();
        assertThat(new String(file, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        var pdf = mentee.get("/plans/" + plan + "/file?format=pdf")
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
    }

    private static void write(Api author, String at, Map<String, Object> content) {
        write(author, at, content, 200);
    }

    private static ValidatableResponse write(Api author, String at, Map<String, Object> content, int status) {
        int version = author.get(at).statusCode(200).extract().path("version");
        return author.put(at, version, content).statusCode(status);
    }
}
