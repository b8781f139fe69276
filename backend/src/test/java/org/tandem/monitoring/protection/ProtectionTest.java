package org.tandem.monitoring.protection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.participants.GivenParticipant;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Registers of the person responsible for personal data. */
@TandemTest
class ProtectionTest {

    private static final String GAPS = "/monitoring/protection/consent-gaps";
    private static final String LOOKS = "/monitoring/protection/looks";

    @Inject
    Given given;

    private Api curator;
    private Api officer;

    @BeforeEach
    void aSchool() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        officer = given.colleague(curator, Role.PD_OFFICER);
    }

    @Test
    void whoeverTakesPartWithoutAConsentIsNamedUntilItIsInForce() {
        officer.get(GAPS).statusCode(200).body("people", equalTo(0)).body("rows", empty());
        var mentor = curator.create("/participants", GivenParticipant.mentor(GivenProgram.draft(curator)));
        officer.get(GAPS)
                .body("lacking", equalTo(1))
                .body("rows.participantId", contains(mentor.toString()))
                .body("rows[0].missing", hasSize(1));
        GivenConsent.complete(curator, GivenParticipant.personOf(curator, mentor));
        officer.get(GAPS).body("people", equalTo(1)).body("lacking", equalTo(0));
    }

    @Test
    void whoeverLeftNeedsNoConsentAnyMore() {
        var mentor = curator.create("/participants", GivenParticipant.mentor(GivenProgram.draft(curator)));
        curator.post("/participants/" + mentor + "/withdrawal", Map.of("reason", "Переезд"))
                .statusCode(200);
        officer.get(GAPS).body("people", equalTo(0));
    }

    @Test
    void v37_everyLookAtWhatIsSensitiveStandsInTheJournalTheNewestFirst() {
        var program = GivenProgram.draft(curator);
        var mentee = curator.create("/participants", GivenParticipant.mentee(program, 12));
        String name = curator.get("/participants/" + mentee).extract().path("person.fullName");
        curator.post(
                        "/participants/" + mentee + "/notes",
                        Map.of("source", "guardian", "notedOn", "2026-01-20", "text", "Любит собак"))
                .statusCode(200);
        curator.get("/participants/" + mentee + "/notes").statusCode(200);
        officer.get(LOOKS)
                .statusCode(200)
                .body("items[0].action", equalTo("participant.notes-read"))
                .body("items[0].subject", equalTo(name))
                .body("items[0].account", notNullValue());
        var first = officer.get(LOOKS + "?limit=1");
        first.body("items", hasSize(1));
    }
}
