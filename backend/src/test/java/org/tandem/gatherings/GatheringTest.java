package org.tandem.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.GivenParticipant;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The general meeting. */
@TandemTest
class GatheringTest {

    @Inject
    Given given;

    private Api curator;
    private UUID program;
    private UUID mentee;

    @BeforeEach
    void aMenteeInTheBase() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        program = GivenProgram.active(curator);
        mentee = GivenParticipant.menteeInBase(curator, program);
    }

    static Map<String, Object> body(UUID program, String startsAt) {
        return Map.of("programId", program, "contents", facts(startsAt), "sides", List.of("mentee", "mentor"));
    }

    private static Map<String, Object> facts(String startsAt) {
        return Map.of("title", "Общая встреча", "startsAt", startsAt, "place", "Актовый зал");
    }

    private UUID called(Instant startsAt) {
        return curator.create("/gatherings", body(program, startsAt.toString()));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private ValidatableResponse view(UUID gathering) {
        return curator.get("/gatherings/" + gathering).statusCode(200);
    }

    private String slip(UUID gathering) {
        String link = curator.post("/gatherings/" + gathering + "/slips")
                .statusCode(200)
                .body("", hasSize(1))
                .extract()
                .path("[0].link");
        assertThat(link).contains("/a#g.");
        return link.substring(link.indexOf("#g.") + 3);
    }

    private static ValidatableResponse open(String token) {
        return Api.nobody()
                .request()
                .header("Gathering-Link", token)
                .get("/gatherings/check-in")
                .then();
    }

    private static ValidatableResponse checkIn(String token) {
        return Api.nobody()
                .request()
                .header("Gathering-Link", token)
                .post("/gatherings/check-in")
                .then();
    }

    @Test
    void thoseInTheBasesAreInvitedAndNewcomersLater() {
        var waiting = curator.create("/participants", GivenParticipant.mentor(program));
        var gathering = called(now().plus(7, ChronoUnit.DAYS));
        view(gathering)
                .body("guests", hasSize(1))
                .body("guests[0].participantId", equalTo(mentee.toString()))
                .body("guests[0].cameAt", nullValue())
                .body("begun", equalTo(false));
        GivenParticipant.menteeInBase(curator, program);
        view(gathering).body("newcomers", equalTo(1));
        curator.post("/gatherings/" + gathering + "/newcomers")
                .statusCode(200)
                .body("guests", hasSize(2))
                .body("newcomers", equalTo(0))
                .body("guests.participantId", not(org.hamcrest.Matchers.hasItem(waiting.toString())));
        curator.get("/gatherings?programId=" + program)
                .body("", hasSize(1))
                .body("[0].invited", equalTo(2))
                .body("[0].came", equalTo(0));
    }

    @Test
    void nobodyToInviteIsSaidAtOnce() {
        curator.post("/gatherings", body(GivenProgram.active(curator), now().toString()))
                .statusCode(422)
                .body("errors[0].code", equalTo("nobody-to-invite"));
    }

    @Test
    void aSlipMarksItsGuestOnceAndShowsNobodysName() {
        var gathering = called(now());
        var token = slip(gathering);
        var page = open(token).statusCode(200).body("status", equalTo("open")).body("place", equalTo("Актовый зал"));
        String name = view(gathering).extract().path("guests[0].name");
        assertThat(page.extract().asString()).doesNotContain(name.split(" ")[0]);
        checkIn(token).statusCode(200).body("status", equalTo("came"));
        String first = view(gathering)
                .body("guests[0].markedBy", equalTo("slip"))
                .extract()
                .path("guests[0].cameAt");
        checkIn(token).statusCode(200);
        view(gathering).body("guests[0].cameAt", equalTo(first));
    }

    @Test
    void aSlipIsDeafDaysBeforeAndDaysAfterAndWhenTheMeetingIsCancelled() {
        for (var day : List.of(now().plus(2, ChronoUnit.DAYS), now().minus(2, ChronoUnit.DAYS))) {
            var token = slip(called(day));
            open(token).statusCode(200).body("status", equalTo("not_now"));
            checkIn(token).statusCode(409).body("code", equalTo("gathering-not-now"));
        }
        var gathering = called(now());
        var token = slip(gathering);
        curator.post("/gatherings/" + gathering + "/cancellation", Map.of("reason", "Карантин"))
                .statusCode(200);
        open(token).body("status", equalTo("cancelled"));
        checkIn(token).statusCode(409).body("detail", containsString("отменена"));
    }

    @Test
    void newSlipsReplaceTheFormerOnes() {
        var gathering = called(now());
        var lost = slip(gathering);
        var token = slip(gathering);
        open(lost).statusCode(404).body("code", equalTo("link-dead"));
        checkIn(lost).statusCode(404);
        checkIn(token).statusCode(200);
        curator.post("/gatherings/" + gathering + "/slips").statusCode(200).body("", hasSize(0));
    }

    @Test
    void aMadeUpLinkOpensNothing() {
        for (var token : List.of("", "x", "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")) {
            open(token).statusCode(404);
            checkIn(token).statusCode(404);
        }
    }

    @Test
    void theCuratorMarksByHandAndTakesAMarkBackButNotBeforeTheDay() {
        var ahead = called(now().plus(2, ChronoUnit.DAYS));
        mark(ahead, List.of(mentee), List.of()).statusCode(409);
        var gathering = called(now());
        mark(gathering, List.of(mentee), List.of()).statusCode(200).body("guests[0].markedBy", equalTo("staff"));
        curator.post("/gatherings/" + gathering + "/cancellation", Map.of("reason", "Ошибка"))
                .statusCode(409);
        mark(gathering, List.of(), List.of()).body("guests[0].markedBy", equalTo("staff"));
        mark(gathering, List.of(), List.of(mentee)).body("guests[0].cameAt", nullValue());
        mark(gathering, List.of(UUID.randomUUID()), List.of()).statusCode(404);
    }

    private ValidatableResponse mark(UUID gathering, List<UUID> came, List<UUID> absent) {
        return curator.post("/gatherings/" + gathering + "/attendance", Map.of("came", came, "absent", absent));
    }

    @Test
    void anEditMadeOnAnOldReadingIsRefused() {
        var gathering = called(now().plus(2, ChronoUnit.DAYS));
        var later = facts(now().plus(3, ChronoUnit.DAYS).toString());
        curator.put("/gatherings/" + gathering, 0, later).statusCode(200);
        curator.put("/gatherings/" + gathering, 0, later).statusCode(409);
    }
}
