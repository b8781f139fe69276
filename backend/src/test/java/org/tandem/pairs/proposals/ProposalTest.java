package org.tandem.pairs.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.pairs.GivenPair;
import org.tandem.participants.GivenParticipant;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ProposalTest {

    @Inject
    Given given;

    private Api curator;
    private UUID program;
    private String at;
    private UUID mentor;
    private UUID mentee;

    @BeforeEach
    void aMentorAndAMenteeWhoAreReady() {
        curator = given.signedIn(Role.CURATOR);
        program = GivenProgram.active(curator);
        at = "/pairs/matching/" + program;
        mentor = mentor();
        mentee = mentee();
    }

    private UUID mentor() {
        var id = GivenPair.learner(curator, program, "mentor", "2010-03-01", "10А");
        GivenConsent.complete(curator, GivenParticipant.personOf(curator, id));
        return GivenParticipant.trained(curator, id);
    }

    private UUID mentee() {
        var id = GivenPair.learner(curator, program, "mentee", "2012-03-01", "6Б");
        GivenConsent.complete(curator, GivenParticipant.personOf(curator, id));
        return id;
    }

    private static Map<String, Object> ask(String method, Object... couples) {
        var body = new HashMap<String, Object>(Map.of("form", "student_student", "method", method));
        body.put("couples", List.of(couples));
        return body;
    }

    private static Map<String, UUID> couple(UUID mentee, UUID mentor) {
        return Map.of("menteeId", mentee, "mentorId", mentor);
    }

    private Map<String, Object> taking(UUID mentor, List<UUID> mentees, String reason) {
        var pair = new HashMap<String, Object>(Map.of("mentorId", mentor, "menteeIds", mentees));
        pair.put("overrideReason", reason);
        return Map.of(
                "form", "student_student",
                "roleModel", "peer_peer",
                "startsOn", "2026-10-01",
                "endsOn", "2027-05-31",
                "pairs", List.of(pair));
    }

    private void set(int places, List<?> locked, List<?> forbidden) {
        var version = curator.get(at).extract().<Integer>path("version");
        curator.put(
                        at,
                        version,
                        Map.of(
                                "weights", Map.of("topic", 5, "preference", 5, "distance", 1),
                                "placesPerMentor", places,
                                "places", Map.of(),
                                "locked", locked,
                                "forbidden", forbidden))
                .statusCode(200);
    }

    private void says(UUID who, List<UUID> wished, List<UUID> unwanted) {
        GivenPair.prefers(curator, program, who, wished, unwanted);
    }

    @Test
    void eachPairSaysWhyAndWhoStaysAloneLearnsWhyToo() {
        var other = mentee();
        says(mentee, List.of(mentor), List.of());
        says(mentor, List.of(mentee), List.of());

        curator.post(at + "/proposal", ask("optimal"))
                .statusCode(200)
                .body("mentors[0].mentees.participantId", contains(mentee.toString()))
                .body(
                        "mentors[0].mentees[0].explanation",
                        equalTo("Первыми назвали друг друга; наставник поможет с запросом: «математика»;"
                                + " наставник старше на 2\u00a0года."))
                .body("mentors[0].mentees[0].score", equalTo(100))
                .body("without.participantId", contains(other.toString()))
                .body("without[0].reason", containsString("Добавьте одному из них ещё одно место"))
                .body("comparison.method", contains("optimal", "stable"))
                .body("comparison.matched", contains(1, 1));
    }

    @Test
    void whoIsNotReadyIsNamedWithTheStepThatIsMissing() {
        var late = GivenPair.learner(curator, program, "mentee", "2012-03-01", "6Б");

        curator.post(at + "/proposal", ask("stable"))
                .body("notReady.participantId", contains(late.toString()))
                .body("notReady[0].reason", containsString("согласия"));
    }

    @Test
    void v14_anUnwantedPartnerIsNeverProposedAndByHandNeedsAReason() {
        says(mentee, List.of(), List.of(mentor));

        curator.post(at + "/proposal", ask("optimal"))
                .body("without[0].reason", containsString("нежелательного"))
                .body("mentors[0].mentees", empty());
        curator.post(at + "/proposal", ask("by_hand", couple(mentee, mentor)))
                .body("mentors[0].mentees[0].warning", containsString("нежелательного"))
                .body("comparison.method", contains("optimal", "stable", "by_hand"));
        curator.post(at + "/pairs", taking(mentor, List.of(mentee), null))
                .statusCode(422)
                .body("code", equalTo("V-14"));
        curator.post(at + "/pairs", taking(mentor, List.of(mentee), "Поговорили, согласны"))
                .statusCode(200);
    }

    @Test
    void whatTheCuratorDecidedHolds() {
        var other = mentor();
        var second = mentee();
        says(mentee, List.of(mentor), List.of());
        set(1, List.of(couple(mentee, other)), List.of());

        curator.post(at + "/proposal", ask("optimal"))
                .body(
                        "mentors.find { it.participantId == '" + other + "' }.mentees[0].participantId",
                        equalTo(mentee.toString()))
                .body("mentors.find { it.participantId == '" + other + "' }.mentees[0].locked", equalTo(true))
                .body(
                        "mentors.find { it.participantId == '" + mentor + "' }.mentees[0].participantId",
                        equalTo(second.toString()));
        set(1, List.of(), List.of(couple(mentee, mentor), couple(mentee, other)));
        curator.post(at + "/proposal", ask("optimal"))
                .body("without.participantId", contains(mentee.toString()))
                .body("without[0].reason", containsString("куратор запретил"));
    }

    @Test
    void aTakenProposalBecomesDraftsAndItsPeopleAreNotProposedAgain() {
        var second = mentee();
        set(2, List.of(), List.of());

        List<String> ids = curator.post(at + "/pairs", taking(mentor, List.of(mentee, second), null))
                .statusCode(200)
                .extract()
                .path("$");
        curator.get("/pairs/" + ids.get(0))
                .body("status", equalTo("draft"))
                .body("kind", equalTo("group"))
                .body(
                        "members.participantId",
                        containsInAnyOrder(mentor.toString(), mentee.toString(), second.toString()));
        curator.post(at + "/proposal", ask("optimal"))
                .body("mentors[0].taken", equalTo(2))
                .body("mentors[0].places", equalTo(0))
                .body("without", hasSize(0));
        curator.post(at + "/pairs", taking(mentor, List.of(mentee), null)).statusCode(422);
    }

    @Test
    void v11_ofFiftyWhoTakeTheLastPlaceAtOnceExactlyOneGetsIt() throws Exception {
        var mentees = new ArrayList<>(List.of(mentee));
        while (mentees.size() < 5) {
            mentees.add(mentee());
        }
        var attempts = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 50; i++) {
            var body = taking(mentor, List.of(mentees.get(i % mentees.size())), null);
            attempts.add(() -> curator.post(at + "/pairs", body).extract().statusCode());
        }
        var threads = Executors.newFixedThreadPool(50);
        var statuses = new ArrayList<Integer>();
        for (var answer : threads.invokeAll(attempts)) {
            statuses.add(answer.get());
        }
        threads.shutdown();
        assertThat(statuses).hasSize(50).containsOnlyOnce(200).containsOnly(200, 422);
        curator.get("/pairs?programId=" + program).body("items", hasSize(1));
    }

    @Test
    void peopleOfElsewhereAreNotFound() {
        var stranger = GivenPair.draft(given.signedIn(Role.CURATOR));
        curator.post(at + "/proposal", ask("by_hand", couple(stranger.mentee, mentor)))
                .statusCode(404);
        curator.post(at + "/pairs", taking(stranger.mentor, List.of(mentee), null))
                .statusCode(404);
        curator.put(
                        "/pairs/preferences/" + mentee,
                        0,
                        Map.of("wished", List.of(stranger.mentor), "unwanted", List.of()))
                .statusCode(404);
        var body = Map.of(
                "weights", Map.of(),
                "placesPerMentor", 1,
                "places", Map.of(stranger.mentor, 3),
                "locked", List.of(),
                "forbidden", List.of());
        curator.put(at, 0, body).statusCode(404);
    }

    private static Map<String, Object> terms(List<String> times, boolean special) {
        return Map.of(
                "times", times,
                "languages", List.of(),
                "places", List.of("Корпус 2"),
                "roleModels", List.of("peer_peer"),
                "specialConditions", special);
    }

    @Test
    void whenAndWhereTheyCanMeetCountsByDefaultAndIsSaid() {
        for (var one : List.of(mentor, mentee)) {
            curator.get("/pairs/terms/" + one).body("version", equalTo(0));
            curator.put("/pairs/terms/" + one, 0, terms(List.of("saturday"), false))
                    .statusCode(200)
                    .body("version", equalTo(1));
            curator.put("/pairs/terms/" + one, 0, terms(List.of(), false)).statusCode(409);
        }
        curator.post(at + "/proposal", ask("optimal"))
                .body(
                        "mentors[0].mentees[0].explanation",
                        containsString("обоим удобно: суббота; место встреч: Корпус 2"))
                .body(
                        "mentors[0].mentees[0].criteria.criterion",
                        contains("topic", "distance", "time", "place", "role_model"));
        var wrong = new HashMap<>(terms(List.of(), false));
        wrong.put("roleModels", List.of("no_such_model"));
        curator.put("/pairs/terms/" + mentee, 1, wrong).statusCode(422);
    }

    @Test
    void whoNeedsSpecialConditionsIsProposedOnlyToAMentorPreparedForThem() {
        curator.put("/pairs/terms/" + mentee, 0, terms(List.of(), true)).statusCode(200);
        curator.post(at + "/proposal", ask("optimal"))
                .body("without[0].reason", containsString("наставник не отмечен как готовый к особым условиям"));
        curator.put("/pairs/terms/" + mentor, 0, terms(List.of(), true)).statusCode(200);
        curator.post(at + "/proposal", ask("optimal")).body("without", hasSize(0));
    }
}
