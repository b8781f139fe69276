package org.tandem.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.participants.GivenParticipant;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Psychological support (R-057, L-06). */
@TandemTest
class SupportTest {

    @Inject
    Given given;

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    private Api curator;
    private Api psychologist;
    private UUID mentee;
    private UUID person;

    @BeforeEach
    void aMinorMentee() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        psychologist = given.colleague(curator, Role.PSYCHOLOGIST);
        mentee = GivenParticipant.menteeInBase(curator, GivenProgram.draft(curator));
        person = GivenParticipant.personOf(curator, mentee);
    }

    private Map<String, Object> occasion() {
        return Map.of("participantId", mentee, "occasion", "Тревога перед контрольными");
    }

    private String opened() {
        GivenConsent.effective(curator, person, "psych_support");
        return "/support-cases/" + psychologist.create("/support-cases", occasion());
    }

    @Test
    void l06_supportOfAMinorBeginsOnlyWithTheSeparateConsentOfTheGuardian() {
        psychologist.post("/support-cases", occasion()).statusCode(422).body("code", equalTo("L-06"));
        var consent = GivenConsent.signed(curator, person, "psych_support");
        curator.get("/consents/" + consent).body("signerPersonId", not(equalTo(person.toString())));
        psychologist.post("/support-cases", occasion()).statusCode(422).body("code", equalTo("L-06"));
        curator.post("/consents/" + consent + "/confirmation", GivenConsent.checked())
                .statusCode(200);
        psychologist.post("/support-cases", occasion()).statusCode(201).body("status", equalTo("open"));
        psychologist.post("/support-cases", occasion()).statusCode(409);
    }

    @Test
    void l06_theWithdrawalClosesTheSupportAtOnceAndThePairGoesOn() {
        var consent = GivenConsent.effective(curator, person, "psych_support");
        var support = "/support-cases/" + psychologist.create("/support-cases", occasion());
        curator.post("/consents/" + consent + "/withdrawal", GivenConsent.withdrawal())
                .statusCode(200);
        psychologist.get(support).body("status", equalTo("closed")).body("ending", equalTo("consent_ended"));
        psychologist.post(support + "/notes", note()).statusCode(409);
        curator.get("/participants/" + mentee).body("status", equalTo("in_base"));
    }

    @Test
    void onlyThePsychologistReadsItAndEveryLookIsLogged() {
        var support = opened();
        psychologist.post(support + "/notes", note()).statusCode(200).body("notes.text", contains("Беседа о страхах"));
        for (var role : List.of(Role.CURATOR, Role.DIRECTOR, Role.PD_OFFICER, Role.SYS_ADMIN)) {
            given.colleague(curator, role).get(support).statusCode(403);
        }
        psychologist.get(support).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(curator.organisationId());
            var looks = (Long) entityManager
                    .createNativeQuery(
                            "select count(*) from audit_event where action = 'support.case-read'", Long.class)
                    .getSingleResult();
            assertThat(looks).isPositive();
            var stored = (String) entityManager
                    .createNativeQuery("select text from support_note", String.class)
                    .getSingleResult();
            assertThat(stored).startsWith("sealed:");
        });
    }

    @Test
    void itEndsWithAConclusionOrWithThePersonsLeaving() {
        var support = opened();
        psychologist
                .post(support + "/closing", Map.of("conclusion", "Тревога прошла"))
                .statusCode(200)
                .body("ending", equalTo("done"));
        psychologist.post(support + "/closing", Map.of("conclusion", "Ещё раз")).statusCode(409);
        var again = "/support-cases/" + psychologist.create("/support-cases", occasion());
        curator.post("/participants/" + mentee + "/withdrawal", Map.of("reason", "Переезд"))
                .statusCode(200);
        psychologist.get(again).body("ending", equalTo("left"));
    }

    @Test
    void aTalkIsNotBeforeTheBeginningNorOfTomorrow() {
        var support = opened();
        psychologist
                .post(
                        support + "/notes",
                        Map.of("heldOn", GivenPerson.today().plusDays(2).toString(), "text", "-"))
                .statusCode(422)
                .body("errors[0].field", equalTo("heldOn"));
    }

    private static Map<String, Object> note() {
        return Map.of("heldOn", GivenPerson.today().toString(), "text", "Беседа о страхах");
    }
}
