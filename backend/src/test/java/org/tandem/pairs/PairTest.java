package org.tandem.pairs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class PairTest {

    @Inject
    Given given;

    @Test
    void v10_aPairIsNotActivatedUntilEveryConditionIsMetAndEachIsNamed() {
        var people = GivenPair.ordered(given.signedIn(Role.CURATOR));
        people.curator
                .post("/pairs/" + people.pair + "/activation")
                .statusCode(422)
                .body("code", equalTo("V-10"))
                .body("errors.code", contains("V-10.baseline", "V-10.baseline"));
        people.curator.get("/pairs/" + people.pair).body("status", equalTo("ordered"));
        people.waiveBaselines();
        people.curator
                .post("/pairs/" + people.pair + "/activation")
                .statusCode(200)
                .body("status", equalTo("active"))
                .body("checklist", hasSize(0));
        people.curator.get("/participants/" + people.mentee).body("status", equalTo("active"));
    }

    @Test
    void v10_theChecklistSaysWhoseConsentIsMissingAndWhere() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        people.curator
                .get("/pairs/" + people.pair)
                .body("checklist.findAll { it.code == 'V-10.consents' }.ok", everyItem(equalTo(false)))
                .body(
                        "checklist.findAll { it.code == 'V-10.consents' }.text",
                        everyItem(containsString("Семёнов\u00a0П.")))
                .body("checklist.find { it.code == 'V-10.consents' }.fix.kind", equalTo("consents"));
    }

    @Test
    void v02_anOrderTakesOnlyThoseWhoAreInTheBase() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        people.agree();
        people.curator
                .post("/pairs/" + people.pair + "/order", Map.of("number", "32", "date", "2026-10-07"))
                .statusCode(409);
    }

    @Test
    void aWithdrawnConsentPausesTheWorkingPairAtOnce() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR));
        var person = people.person(people.mentee);
        UUID consent = people.curator
                .get("/consents?personId=" + person + "&status=effective")
                .extract()
                .jsonPath()
                .getUUID("items[0].id");
        people.curator
                .post(
                        "/consents/" + consent + "/withdrawal",
                        Map.of("withdrawnOn", GivenPair.today(), "reason", "Заявление представителя"))
                .statusCode(200);
        people.curator
                .get("/pairs/" + people.pair)
                .body("status", equalTo("paused"))
                .body("pauseReason", containsString("согласия"));
        people.curator.post("/pairs/" + people.pair + "/resumption").statusCode(422);
        people.consent(person, "pd_minor_by_guardian");
        people.curator.post("/pairs/" + people.pair + "/resumption").body("status", equalTo("active"));
    }

    @Test
    void l13_aTeachersPairNeedsHisAgreementAndPausesWithoutIt() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        var mentor = GivenPair.teacher(people, "mentor");
        var mentee = GivenPair.teacher(people, "mentee");
        people.collectConsents(mentor);
        people.collectConsents(mentee);
        var body = GivenPair.pairBody(people.program, mentor, List.of(mentee));
        body.put("form", "teacher_teacher");
        body.put("roleModel", "experienced_young");
        var at = "/pairs/" + people.curator.create("/pairs", body);
        people.curator.get(at).body("checklist.find { it.code == 'V-10.labour' }.ok", equalTo(false));
        var agreement = people.consent(people.person(mentor), "mentor_agreement");
        people.lead(at, mentor, mentee);
        people.curator.get(at).body("status", equalTo("active"));
        people.curator
                .post(
                        "/consents/" + agreement + "/withdrawal",
                        Map.of("withdrawnOn", GivenPair.today(), "reason", "Заявление работника"))
                .statusCode(200);
        people.curator.get(at).body("status", equalTo("paused")).body("pauseReason", containsString("351.8"));
    }

    @Test
    void v06_oneMustComeFromEachBase() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        people.curator
                .post("/pairs", GivenPair.pairBody(people.program, people.mentee, List.of(people.mentor)))
                .statusCode(422)
                .body("code", equalTo("V-06"));
    }

    @Test
    void v11_twoMenteesMakeAGroup() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        var second = GivenPair.learner(people.curator, people.program, "mentee", "2014-05-01", "6Б");
        people.curator
                .post("/pairs", GivenPair.pairBody(people.program, people.mentor, List.of(people.mentee, second)))
                .statusCode(201)
                .body("kind", equalTo("group"))
                .body("members", hasSize(3))
                .body("members[0].side", equalTo("mentor"));
    }

    @Test
    void v12_aLearnerDoesNotFitTheFormOfTeachers() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        var body = GivenPair.pairBody(people.program, people.mentor, List.of(people.mentee));
        body.put("form", "teacher_teacher");
        body.put("roleModel", "experienced_young");
        people.curator.post("/pairs", body).statusCode(422).body("code", equalTo("V-12"));
    }

    @Test
    void v13_aTeacherMentorOfLessThanThreeYearsIsAMatterForAWarning() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        var mentor = GivenPair.teacher(people, "mentor");
        var body = GivenPair.pairBody(people.program, mentor, List.of(GivenPair.teacher(people, "mentee")));
        body.put("form", "teacher_teacher");
        body.put("roleModel", "experienced_young");
        var at = "/pairs/" + people.curator.create("/pairs", body);
        people.curator.get(at).body("warnings", hasSize(0));
        var young = GivenPerson.teacher();
        young.put("experienceYears", 2);
        people.curator.put("/people/" + people.person(mentor), 0, young).statusCode(200);
        people.curator.get(at).body("warnings", contains("У наставника стаж меньше трёх лет."));
    }

    @Test
    void v33_aPairIsNotCompletedUntilEachMemberHasSaidWhatComesNext() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR));
        var onlyTheMentor =
                Map.of("exitChoices", List.of(Map.of("participantId", people.mentor, "choice", "continue_cycle")));
        people.curator
                .post("/pairs/" + people.pair + "/completion", onlyTheMentor)
                .statusCode(422)
                .body("errors[0].code", equalTo("V-33"));
        people.curator.get("/pairs/" + people.pair).body("status", equalTo("active"));
    }

    @Test
    void v15_aSecondPairOfTheSameFormNeedsAReason() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR));
        var body = GivenPair.pairBody(people.program, people.mentor, List.of(people.mentee));
        people.curator.post("/pairs", body).statusCode(422).body("code", equalTo("V-15"));
        body.put("overrideReason", "Второй предмет");
        people.curator.post("/pairs", body).statusCode(201);
    }

    @Test
    void v16_thePairLivesInsideTheProgramme() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        var body = GivenPair.pairBody(people.program, people.mentor, List.of(people.mentee));
        body.put("endsOn", "2027-09-30");
        people.curator.post("/pairs", body).statusCode(422).body("code", equalTo("V-16"));
    }

    @Test
    void aMinorDoesNotAgreeWithoutTheGuardian() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        people.curator.post("/pairs/" + people.pair + "/proposal");
        people.curator
                .post(
                        "/pairs/" + people.pair + "/agreement",
                        Map.of("participantId", people.mentee, "agreedOn", "2026-10-05", "by", "self"))
                .statusCode(422);
    }

    @Test
    void aDissolvedPairSetsItsPeopleFree() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR));
        people.curator
                .post(
                        "/pairs/" + people.pair + "/dissolution",
                        Map.of("initiator", "mentee", "reasonCode", "mentee_wish", "comment", "Не сошлись"))
                .statusCode(200)
                .body("status", equalTo("dissolved"));
        people.curator.get("/participants/" + people.mentee).body("status", equalTo("in_base"));
        people.curator.get("/participants/" + people.mentor).body("status", equalTo("trained"));
    }

    @Test
    void aMentorSeesOnlyTheOwnPair() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR));
        var other = people.curator.create(
                "/pairs",
                GivenPair.pairBody(
                        people.program,
                        GivenPair.learner(people.curator, people.program, "mentor", "2009-01-01", "11А"),
                        List.of(GivenPair.learner(people.curator, people.program, "mentee", "2015-01-01", "5А"))));
        var mentor = given.colleague(people.curator, people.person(people.mentor), Role.MENTOR);
        mentor.get("/pairs").body("items.id", contains(people.pair.toString()));
        mentor.get("/pairs/" + people.pair).statusCode(200).body("actions", hasSize(0));
        mentor.get("/pairs/" + other).statusCode(404);
    }

    @Test
    void v34_aProgrammeWithAnOpenPairIsNotCompleted() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR));
        people.curator.post("/programs/" + people.program + "/closing").statusCode(200);
        people.curator
                .post("/programs/" + people.program + "/completion")
                .statusCode(422)
                .body("code", equalTo("V-34"));
    }

    @Test
    void aSuspendedProgrammePausesItsPairs() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR, Role.DIRECTOR));
        people.curator.post("/programs/" + people.program + "/suspension", Map.of("reason", "Карантин"));
        people.curator.get("/pairs/" + people.pair).body("status", equalTo("paused"));
    }

    @Test
    void aMemberWhoLeavesStopsTheWorkingPair() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR));
        people.curator
                .post("/participants/" + people.mentee + "/withdrawal", Map.of("reason", "Переезд"))
                .statusCode(200);
        people.curator.get("/pairs/" + people.pair).body("status", equalTo("paused"));
    }

    @Test
    void aParticipantOfAnotherProgrammeIsNotFound() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        var other = GivenProgram.active(people.curator);
        people.curator
                .post("/pairs", GivenPair.pairBody(other, people.mentor, List.of(people.mentee)))
                .statusCode(404);
    }

    @Test
    void aRepeatedCreateWithOneKeyMakesOnePair() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        var body = GivenPair.pairBody(people.program, people.mentor, List.of(people.mentee));
        var key = UUID.randomUUID().toString();
        String first = create(people, key, body);
        String second = create(people, key, body);
        org.assertj.core.api.Assertions.assertThat(second).isEqualTo(first);
        body.put("roleModel", "leader_passive");
        people.curator
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/pairs")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        people.curator
                .get("/pairs?programId=" + people.program)
                .body("items", hasSize(2))
                .body("items.roleModel", not(hasItem("leader_passive")));
    }

    private static String create(GivenPair people, String key, Map<String, Object> body) {
        return people.curator
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/pairs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
