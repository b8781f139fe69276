package org.tandem.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** A participant through the years. */
@TandemTest
class ParticipantLifeTest {

    @Inject
    Given given;

    @Test
    void whoIsInTheBaseGoesOnInTheNextProgrammeWithHisProfileAndHisConsents() {
        var curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var first = GivenParticipant.menteeInBase(curator, GivenProgram.draft(curator));
        var nextProgram = GivenProgram.draft(curator);
        var next = curator.post("/participants/" + first + "/continuation", Map.of("programId", nextProgram))
                .statusCode(201)
                .body("previousId", equalTo(first.toString()))
                .body("requests[0].topic", equalTo("математика"))
                .body("status", equalTo("in_base"))
                .extract()
                .path("id");
        curator.get("/participants/" + next + "/history")
                .body("others.participantId", contains(first.toString()))
                .body("events.action", hasItems("carried-over", "entered"));
        curator.post("/participants/" + first + "/continuation", Map.of("programId", nextProgram))
                .statusCode(409);
    }

    @Test
    void aMentorFromTheReserveGoesOnAndOneWithoutConsentsWaitsForThem() {
        var curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var mentor = GivenParticipant.inBase(curator, GivenParticipant.mentor(GivenProgram.draft(curator)));
        curator.post("/participants/" + mentor + "/reserve").statusCode(200).body("actions", hasItem("continuation"));
        curator.post("/participants/" + mentor + "/continuation", Map.of("programId", GivenProgram.draft(curator)))
                .statusCode(201);
        var waiting = curator.create("/participants", GivenParticipant.mentor(GivenProgram.draft(curator)));
        curator.post("/participants/" + waiting + "/continuation", Map.of("programId", GivenProgram.draft(curator)))
                .statusCode(409);
    }

    @Test
    void theStoryTellsWhoDidWhatAndWhy() {
        var curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var mentee = GivenParticipant.menteeInBase(curator, GivenProgram.draft(curator));
        curator.post("/participants/" + mentee + "/actualisation")
                .statusCode(200)
                .body("actualisedOn", equalTo(GivenPerson.today().toString()));
        curator.post("/participants/" + mentee + "/withdrawal", Map.of("reason", "Переехал"))
                .statusCode(200);
        curator.get("/participants/" + mentee + "/history")
                .body("events.action", contains("withdrawn", "actualised", "entered", "created"))
                .body("events[0].reason", equalTo("Переехал"))
                .body("events[0].by", equalTo("Проверяющий"));
        curator.post("/participants/" + mentee + "/actualisation").statusCode(409);
    }

    @Test
    void aMentorOfTheBaseIsInvitedAndSeesHisOwnTraining() {
        var curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var program = GivenProgram.draft(curator);
        var mentor = GivenParticipant.mentorTrained(curator, program);
        var email = Map.of("email", UUID.randomUUID() + "@school.example");
        String link = curator.post("/participants/" + mentor + "/invitation", email)
                .statusCode(200)
                .extract()
                .path("link");
        assertThat(link).contains("#");
        curator.post("/participants/" + mentor + "/invitation", email).statusCode(409);
        var pending = curator.create("/participants", GivenParticipant.mentor(program));
        curator.post("/participants/" + pending + "/invitation", email)
                .statusCode(409)
                .body("detail", containsString("согласия"));
    }
}
