package org.tandem.consents;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;
import org.tandem.testing.Days;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** V-07: what the 14th and the 18th birthday ask for, and when. */
@TandemTest
class GrowingUpTest {

    @Inject
    Given given;

    @Inject
    ConsentClock clock;

    @Inject
    Days days;

    private Api curator;

    @BeforeEach
    void aSchool() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    @Test
    void v07_thirtyDaysBeforeTheBirthdayATaskAppearsOnceAndGoesWhenTheConsentIsThere() {
        var child = turns(14, GivenPerson.today().plusDays(30));
        clock.strikes();
        clock.strikes();
        curator.get("/consents/due")
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].personId", equalTo(child.toString()))
                .body("[0].kind", equalTo("pd_minor_own"))
                .body("[0].why", equalTo("own_at_14"))
                .body("[0].dueOn", equalTo(GivenPerson.today().plusDays(60).toString()))
                .body("[0].canIssue", equalTo(true));
        days.set(curator, "person", "birth_date", child, GivenPerson.today().minusYears(14));
        GivenConsent.effective(curator, child, "pd_minor_own");
        curator.get("/consents/due").body("", hasSize(0));
    }

    @Test
    void v07_thirtyOneDaysBeforeNothingIsAskedYet() {
        turns(14, GivenPerson.today().plusDays(31));
        turns(18, GivenPerson.today().plusDays(31));
        clock.strikes();
        curator.get("/consents/due").body("findAll { it.why != 'term_ends' }", hasSize(0));
    }

    @Test
    void v07_theBlankOfATeenagerIsHandedOutAheadButSignedFromTheBirthdayOn() {
        var child = turns(14, GivenPerson.today().plusDays(10));
        var consent = GivenConsent.issued(curator, child, "pd_minor_own");
        curator.post("/consents/" + consent + "/signature", GivenConsent.signature())
                .statusCode(422)
                .body("errors[0].field", equalTo("signedOn"))
                .body("errors[0].message", containsString("14"));
    }

    @Test
    void v07_anAdultToBeSignsAheadAndNothingLacksOnTheBirthday() {
        var child = turns(18, GivenPerson.today().plusDays(20));
        clock.strikes();
        curator.get("/consents/due")
                .body("find { it.why == 'own_at_18' }.kind", equalTo("pd_processing"))
                .body(
                        "find { it.why == 'own_at_18' }.dueOn",
                        equalTo(GivenPerson.today().plusDays(20).toString()))
                .body("findAll { it.kind == 'pd_minor_by_guardian' }", hasSize(0));
        GivenConsent.effective(curator, child, "pd_processing");
        days.set(curator, "person", "birth_date", child, GivenPerson.today().minusYears(18));
        clock.strikes();
        curator.get("/people/" + child + "/consent-requirements").body("complete", equalTo(true));
    }

    @Test
    void v07_aGuardiansConsentHasNoEffectFromThe18thBirthdayOn() {
        var child = turns(18, GivenPerson.today().plusDays(1));
        days.set(curator, "person", "birth_date", child, GivenPerson.today().minusYears(18));
        curator.get("/people/" + child + "/consent-requirements")
                .body("complete", equalTo(false))
                .body("items.kind", equalTo(java.util.List.of("pd_processing")));
    }

    @Test
    void aTermThatEndsSoonIsShownWithTheBlankThatIsOnItsWay() {
        var teacher = GivenPerson.adult(curator);
        var consent = GivenConsent.effective(curator, teacher, "pd_processing");
        days.set(curator, "consent", "valid_until", consent, GivenPerson.today().plusDays(12));
        curator.get("/consents/due")
                .body("[0].why", equalTo("term_ends"))
                .body("[0].consentId", equalTo(consent.toString()))
                .body("[0].canIssue", equalTo(true));
        curator.get("/consents/due?days=11").body("", hasSize(0));
        var next = GivenConsent.issued(curator, teacher, "pd_processing");
        curator.get("/consents/due")
                .body("[0].consentId", equalTo(next.toString()))
                .body("[0].canIssue", equalTo(false));
        curator.get("/consents/due?days=0").statusCode(422);
    }

    @Test
    void v07_aCorrectedBirthDateMovesTheTask() {
        var child = turns(14, GivenPerson.today().plusDays(20));
        clock.strikes();
        var body = GivenPerson.learner(13);
        body.put("birthDate", GivenPerson.today().plusDays(25).minusYears(14).toString());
        curator.put("/people/" + child, 0, body).statusCode(200);
        curator.get("/consents/due")
                .body("[0].dueOn", equalTo(GivenPerson.today().plusDays(55).toString()));
    }

    @Test
    void l05_withoutSpecialCategoriesNoConsentToThemIsHandedOut() {
        curator.put("/organisation/privacy", 0, Map.of("sensitiveDataEnabled", false))
                .statusCode(200);
        curator.post("/consents", GivenConsent.blank(GivenPerson.adult(curator), "special_category"))
                .statusCode(422)
                .body("code", equalTo("L-05"));
    }

    /** A learner with his mother, whose consent is in force; the birthday of the age is on the day. */
    private UUID turns(int age, LocalDate on) {
        var body = GivenPerson.learner(age);
        body.put("birthDate", on.minusYears(age).toString());
        var id = curator.create("/people", body);
        curator.post("/people/" + id + "/guardians", GivenPerson.mother()).statusCode(201);
        GivenConsent.complete(curator, id);
        return id;
    }
}
