package org.tandem.monitoring.care;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.pairs.GivenPair;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;
import org.tandem.testing.Days;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class CareTest {

    @Inject
    Given given;

    @Inject
    Days days;

    GivenPair people;

    @BeforeEach
    void aPairAtWork() {
        people = GivenPair.working(given.signedIn(Role.CURATOR));
    }

    @Test
    void whatIsMostPressingStandsFirst() {
        var first = people.meeting("introduction", ago(3));
        feedback(first, "mentor", Map.of("progress", 9));
        feedback(first, "mentee", Map.of("comfort", 9));
        var second = people.meeting("regular", ago(2));
        feedback(second, "mentor", Map.of("progress", 5));
        feedback(second, "mentee", Map.of("comfort", 3, "safe", false));
        list(people.curator)
                .body("items.kind", contains("unsafe", "low_comfort", "falling_progress"))
                .body("items.advice", not(hasItem(nullValue())))
                .body("items[0].dueOn", notNullValue())
                .body("items[0].overdue", equalTo(false))
                .body("items[2].title", equalTo("Продвижение упало с 9 до 5 из 10"));
    }

    @Test
    void v25_aSilentPairComesUpAndComesUpAgain() {
        silent(31);
        list(people.curator).body("items.kind", contains("silent"));
        act("resolutions", key(), Map.of("note", "Позвонили, встретятся в среду"))
                .statusCode(200);
        list(people.curator)
                .body("items", hasSize(0))
                .body("settled[0].note", equalTo("Позвонили, встретятся в среду"));
        days.set(
                people.curator,
                "pair",
                "activated_on",
                people.pair,
                GivenPerson.today().minusDays(61));
        list(people.curator).body("items.kind", contains("silent"));
    }

    @Test
    void twoMissedMeetingsInARowComeUpOneDoesNot() {
        miss(planned("introduction", ago(3)));
        list(people.curator).body("items", hasSize(0));
        miss(planned("introduction", ago(2)));
        list(people.curator).body("items.kind", contains("missed"));
    }

    @Test
    void theMentorsProblemComesUp() {
        var id = planned("introduction", ago(1));
        var record = people.record(ago(1));
        record.put("problem", true);
        record.put("problemText", "Не приходит вовремя");
        people.curator.post("/meetings/" + id + "/record", record).statusCode(200);
        list(people.curator).body("items.kind", contains("problem")).body("items[0].meetingId", equalTo(id.toString()));
    }

    @Test
    void whatIsPutOffComesBackOnItsDayOrEarlierByHand() {
        silent(31);
        var tomorrow = GivenPerson.today().plusDays(1).toString();
        act("postponements", key(), Map.of("until", GivenPerson.today().toString(), "reason", "Каникулы"))
                .statusCode(422);
        act("postponements", key(), Map.of("until", tomorrow, "reason", "Каникулы"))
                .statusCode(200)
                .body("items[0].status", equalTo("put_off"))
                .body("items[0].note", equalTo("Каникулы"));
        people.curator
                .get("/monitoring/overview?programId=" + people.program)
                .body("attention.code", not(hasItem("pair-silent")));
        act("returns", key(), Map.of()).statusCode(200).body("items[0].status", equalTo("taken"));
        act("returns", key(), Map.of()).statusCode(409);
        act("postponements", key(), Map.of("until", tomorrow, "reason", "Каникулы"))
                .statusCode(200);
        var row = days.id(people.curator, "care_case", "pair_id", people.pair);
        days.set(people.curator, "care_case", "put_off_until", row, GivenPerson.today());
        list(people.curator).body("items[0].status", equalTo("new"));
    }

    @Test
    void v23_anAlarmIsNotPutOffAndHasATermOfOneWorkingDay() {
        alarm();
        act(
                        "postponements",
                        key(),
                        Map.of("until", GivenPerson.today().plusDays(2).toString(), "reason", "Некогда"))
                .statusCode(422)
                .body("code", equalTo("V-23"));
        act("takings", key(), Map.of()).statusCode(200).body("items[0].status", equalTo("taken"));
        act("takings", key(), Map.of()).statusCode(409);
        act("resolutions", key(), Map.of("note", "Поговорили с психологом")).statusCode(200);
        list(people.curator).body("items", hasSize(0));
    }

    @Test
    void v23_aCuratorWhoIsTheMentorHimselfSeesNothingOfHisPair() {
        alarm();
        var both = given.colleague(people.curator, people.person(people.mentor), Role.CURATOR, Role.MENTOR);
        list(both).body("items", hasSize(0));
        both.get("/monitoring/overview?programId=" + people.program).body("attention.code", not(hasItem("unsafe")));
        String meeting = list(people.curator).extract().path("items[0].meetingId");
        both.get("/meetings/" + meeting).body("feedback", hasSize(0));
        act(both, "resolutions", key(), Map.of("note", "Всё хорошо")).statusCode(404);
    }

    @Test
    void anotherOrganisationNeitherSeesNorActs() {
        silent(31);
        var stranger = given.signedIn(Role.CURATOR);
        list(stranger).statusCode(404);
        act(stranger, "takings", key(), Map.of()).statusCode(404);
    }

    @Test
    void aMadeUpCauseIsNotStored() {
        act("takings", "silent:" + UUID.randomUUID(), Map.of()).statusCode(404);
    }

    private void silent(int daysOfSilence) {
        days.set(
                people.curator,
                "pair",
                "activated_on",
                people.pair,
                GivenPerson.today().minusDays(daysOfSilence));
    }

    private void alarm() {
        feedback(people.meeting("introduction", ago(1)), "mentee", Map.of("safe", false));
    }

    private void feedback(UUID meeting, String side, Map<String, ?> change) {
        var body = side.equals("mentor") ? people.mentorFeedback() : people.menteeFeedback();
        body.putAll(change);
        people.curator.post("/meetings/" + meeting + "/feedback", body).statusCode(200);
    }

    private UUID planned(String type, String at) {
        return people.curator.create(
                "/meetings", Map.of("pairId", people.pair, "type", type, "plannedAt", at, "format", "in_person"));
    }

    private void miss(UUID meeting) {
        people.curator
                .post("/meetings/" + meeting + "/absence", Map.of("who", "mentee", "reason", "Заболел"))
                .statusCode(200);
    }

    private String key() {
        return list(people.curator).extract().path("items[0].key");
    }

    private ValidatableResponse list(Api of) {
        return of.get("/monitoring/care?programId=" + people.program);
    }

    private ValidatableResponse act(String what, String key, Map<String, ?> facts) {
        return act(people.curator, what, key, facts);
    }

    private ValidatableResponse act(Api of, String what, String key, Map<String, ?> facts) {
        var body = new java.util.HashMap<String, Object>(facts);
        body.put("programId", people.program);
        body.put("key", key);
        return of.post("/monitoring/care/" + what, body);
    }

    private static String ago(int days) {
        return Instant.now()
                .minus(days, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
