package org.tandem.pairs;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Days;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** L-13: a worker's notice ends his pairs on its day, three working days later or more. */
@TandemTest
class MentoringNoticeTest {

    @Inject
    Given given;

    @Inject
    MentoringNotices notices;

    @Inject
    Days days;

    private GivenPair people;
    private UUID mentor;
    private UUID pair;
    private UUID agreement;

    @BeforeEach
    void aPairOfTeachers() {
        people = GivenPair.draft(given.signedIn(Role.CURATOR));
        mentor = GivenPair.teacher(people, "mentor");
        var mentee = GivenPair.teacher(people, "mentee");
        people.collectConsents(mentor);
        people.collectConsents(mentee);
        var body = GivenPair.pairBody(people.program, mentor, List.of(mentee));
        body.put("form", "teacher_teacher");
        body.put("roleModel", "experienced_young");
        pair = people.curator.create("/pairs", body);
        agreement = people.consent(people.person(mentor), "mentor_agreement");
        people.lead("/pairs/" + pair, mentor, mentee);
    }

    @Test
    void l13_aTooShortNoticeIsRefused() {
        people.curator
                .post(
                        "/consents/" + agreement + "/withdrawal",
                        notice(GivenPerson.today().plusDays(1).toString()))
                .statusCode(422)
                .body("errors[0].field", equalTo("endsOn"));
        status("active");
    }

    @Test
    void l13_thePairPausesAtOnceAndIsDissolvedOnTheDayOfTheNotice() {
        people.curator
                .post(
                        "/consents/" + agreement + "/withdrawal",
                        notice(GivenPerson.today().plusDays(30).toString()))
                .statusCode(200);
        notices.visitAll();
        status("paused");
        days.set(people.curator, "pair", "dissolves_on", pair, GivenPerson.today());
        notices.visitAll();
        people.curator
                .get("/pairs/" + pair)
                .body("status", equalTo("dissolved"))
                .body("ending.reasonCode", equalTo("labour_notice"));
        people.curator.get("/participants/" + mentor).body("status", equalTo("trained"));
    }

    @Test
    void l13_aNewAgreementBeforeTheDayKeepsThePair() {
        people.curator
                .post(
                        "/consents/" + agreement + "/withdrawal",
                        notice(GivenPerson.today().plusDays(30).toString()))
                .statusCode(200);
        people.consent(people.person(mentor), "mentor_agreement");
        people.curator.post("/pairs/" + pair + "/resumption").statusCode(200);
        days.set(people.curator, "consent", "withdrawn_on", agreement, GivenPerson.today());
        notices.visitAll();
        status("active");
    }

    private static Map<String, Object> notice(String endsOn) {
        return Map.of("withdrawnOn", GivenPerson.today().toString(), "endsOn", endsOn, "reason", "Заявление работника");
    }

    private void status(String expected) {
        people.curator.get("/pairs/" + pair).body("status", equalTo(expected));
    }
}
