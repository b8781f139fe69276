package org.tandem.pairs;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.ConsentClock;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Days;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** A working pair stops when a birthday or an old check takes away what it stood on (V-07, V-08, L-20). */
@TandemTest
class PairGapTest {

    @Inject
    Given given;

    @Inject
    ConsentClock clock;

    @Inject
    RecordChecks checks;

    @Inject
    Days days;

    private GivenPair people;
    private String pair;

    @BeforeEach
    void aPairAtWork() {
        people = GivenPair.working(given.signedIn(Role.CURATOR, Role.DIRECTOR));
        pair = "/pairs/" + people.pair;
    }

    @Test
    void v07_aPairGoesOnForThirtyDaysAfterThe14thBirthdayAndThenPauses() {
        turned(14, GivenPerson.today().minusDays(30));
        clock.strikes();
        status("active");
        turned(14, GivenPerson.today().minusDays(31));
        var task = UUID.fromString(people.curator
                .get("/consents/due")
                .body("[0].overdue", equalTo(false))
                .extract()
                .path("[0].personId"));
        // the job made its task with the earlier birthday: time has passed, not the card been corrected
        moveTask(task);
        clock.strikes();
        people.curator.get(pair).body("status", equalTo("paused")).body("pauseReason", containsString("согласия"));
        people.curator.get("/consents/due").body("[0].overdue", equalTo(true));
        people.collectConsents(people.mentee);
        people.curator.post(pair + "/resumption").statusCode(200).body("status", equalTo("active"));
        clock.strikes();
        status("active");
    }

    @Test
    void v07_onThe18thBirthdayWithoutTheOwnConsentThePairPauses() {
        var person = person();
        turned(18, GivenPerson.today());
        days.set(
                people.curator,
                "consent",
                "valid_until",
                consentOf(person),
                GivenPerson.today().minusDays(1));
        clock.strikes();
        status("paused");
    }

    @Test
    void v07_aCorrectedBirthDatePausesAtOnceWhatItShowsToBeWithoutConsent() {
        var body = new HashMap<String, Object>(GivenPerson.learner(18));
        people.curator.put("/people/" + person(), 0, body).statusCode(200);
        status("paused");
    }

    @Test
    void v08_l20_aPairWithAnAdultFromOutsidePausesWhenHisCheckRunsOut() {
        var body = GivenPerson.teacher();
        body.put("kind", "parent");
        body.put("criminalRecordCheckValidUntil", GivenPerson.today().toString());
        var mentor = people.person(people.mentor);
        people.curator.post("/people/" + mentor + "/guardians", GivenPerson.mother());
        people.curator.put("/people/" + mentor, 0, body).statusCode(200);
        // the correction made an adult of a learner: his own consent is needed before the pair may go on
        people.consent(mentor, "pd_processing");
        people.curator.post(pair + "/resumption").statusCode(200);
        checks.visitAll();
        status("active");
        days.set(
                people.curator,
                "person",
                "criminal_record_check_valid_until",
                mentor,
                GivenPerson.today().minusDays(1));
        checks.visitAll();
        checks.visitAll();
        people.curator.get(pair).body("status", equalTo("paused")).body("pauseReason", containsString("судимость"));
        people.curator.post(pair + "/resumption").statusCode(422).body("errors[0].code", equalTo("V-08"));
    }

    @Test
    void theOverviewTellsOfConsentsThatWillBeNeeded() {
        turned(14, GivenPerson.today().plusDays(10));
        clock.strikes();
        people.curator
                .get("/monitoring/overview?programId=" + people.program)
                .statusCode(200)
                .body("attention.find { it.code == 'consents-due' }.count", equalTo(1));
    }

    private UUID person() {
        return people.person(people.mentee);
    }

    private void turned(int age, LocalDate on) {
        days.set(people.curator, "person", "birth_date", person(), on.minusYears(age));
    }

    private void moveTask(UUID personId) {
        var row = people.curator.get("/consents/due").extract().jsonPath();
        org.assertj.core.api.Assertions.assertThat(row.getUUID("[0].personId")).isEqualTo(personId);
        days.set(
                people.curator,
                "consent_task",
                "due_on",
                days.id(people.curator, "consent_task", "person_id", personId),
                GivenPerson.today().minusDays(1));
    }

    private UUID consentOf(UUID person) {
        return people.curator
                .get("/consents?personId=" + person)
                .extract()
                .jsonPath()
                .getUUID("items[0].id");
    }

    private void status(String expected) {
        people.curator.get(pair).body("status", equalTo(expected));
    }
}
