package org.tandem.pairs;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.GivenParticipant;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** «База наставляемых собрана» closes by itself when the base has people with requests. */
@TandemTest
class RoadmapClosedByDataTest {

    @Inject
    Given given;

    Api curator;

    @BeforeEach
    void aCurator() {
        curator = given.signedIn(Role.CURATOR);
    }

    @Test
    void theBaseOfMenteesIsDoneWithItsFirstMember() {
        var program = curator.create("/programs", GivenProgram.body());
        var at = "/programs/" + program;
        var activity = waiting(at, "mentee_base");
        GivenParticipant.menteeInBase(curator, program);
        state(at, activity)
                .body("sections[0].activities[0].status", equalTo("done"))
                .body(
                        "sections[0].activities[0].occurrences[0].result",
                        equalTo("База наставляемых с запросами, человек: 1"));
    }

    @Test
    void whatIsThereAlreadyClosesAtOnceAndWhatPeopleReturnStaysOpen() {
        var program = curator.create("/programs", GivenProgram.body());
        var at = "/programs/" + program;
        GivenParticipant.menteeInBase(curator, program);
        var activity = waiting(at, "mentee_base");
        state(at, activity).body("sections[0].activities[0].status", equalTo("done"));
        curator.post(
                        at + "/occurrences/" + activity.getString("occurrences[0].id") + "/return",
                        Map.of("reason", "Не все классы"))
                .statusCode(200);
        GivenParticipant.menteeInBase(curator, program);
        state(at, activity).body("sections[0].activities[0].occurrences[0].status", equalTo("in_progress"));
    }

    @Test
    void pairsAreApprovedWhenNoneIsLeftOutsideOfAnOrder() {
        var pair = GivenPair.draft(curator);
        var at = "/programs/" + pair.program;
        curator.post(
                        at + "/activities",
                        body(curator.create(at + "/sections", Map.of("title", "Пары")), "pairs_approved"))
                .statusCode(201)
                .body("status", equalTo("planned"));
        curator.post("/pairs/" + pair.pair + "/cancellation", Map.of("reason", "Передумали"))
                .statusCode(200);
        var ready = GivenPair.ordered(given.signedIn(Role.CURATOR));
        waiting(ready.curator, "/programs/" + ready.program, "pairs_approved", "done");
        waiting(ready.curator, "/programs/" + ready.program, "pairs_started", "planned");
    }

    private JsonPath waiting(String at, String condition) {
        return curator.post(
                        at + "/activities", body(curator.create(at + "/sections", Map.of("title", "Базы")), condition))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void waiting(Api curator, String at, String condition, String status) {
        curator.post(at + "/activities", body(curator.create(at + "/sections", Map.of("title", "Пары")), condition))
                .statusCode(201)
                .body("status", equalTo(status));
    }

    private io.restassured.response.ValidatableResponse state(String at, JsonPath activity) {
        return curator.get(at + "/roadmap").body("sections[0].activities[0].id", equalTo(activity.getString("id")));
    }

    private static Map<String, Object> body(Object section, String condition) {
        return new HashMap<>(Map.of(
                "sectionId",
                section,
                "title",
                "Собрать",
                "due",
                Map.of("kind", "by_date", "date", "2027-02-01"),
                "responsibles",
                List.of("Кураторы"),
                "closesWhen",
                condition));
    }
}
