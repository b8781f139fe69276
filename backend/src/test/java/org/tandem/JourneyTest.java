package org.tandem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.pairs.GivenPair;
import org.tandem.plans.GivenPlan;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The main job over the API alone: from a new programme to the results of a survey. */
@TandemTest
class JourneyTest {

    @Inject
    Given given;

    @Test
    void aCuratorTakesAProgrammeFromRoadmapToSurveyResults() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        var mentor = GivenPair.learner(curator, program, "mentor", "2009-03-01", "10А");
        var mentee = GivenPair.learner(curator, program, "mentee", "2011-03-01", "8Б");
        consentsAreGatheredOneByOne(curator, mentee);
        consentsAreGatheredOneByOne(curator, mentor);
        train(curator, mentor);
        answer(curator, program, "mentee-before");
        answer(curator, program, "mentor-before");
        var pair = pairAtWork(curator, program, mentor, mentee);
        meet(curator, pair, mentor, mentee, "introduction");
        var plan = GivenPlan.approved(curator, pair);
        meet(curator, pair, mentor, mentee, "regular");
        curator.get("/monitoring/overview?programId=" + program)
                .body("counts.pairsActive", equalTo(1))
                .body("counts.meetingsThisMonth", greaterThan(0));
        GivenPlan.markAll(curator, plan);
        meet(curator, pair, mentor, mentee, "final");
        curator.get("/pairs/" + pair).body("status", equalTo("completing"));
        var round = answer(curator, program, "mentee-after");
        curator.get("/surveys/rounds/" + round + "/results")
                .body("submitted", equalTo(1))
                .body("questions.find { it.kind == 'scale' }.n", equalTo(1))
                .body("questions.find { it.kind == 'scale' }.mean", equalTo(8.0f));
        curator.get("/surveys/comparison?programId=" + program + "&side=mentee")
                .body("find { it.construct == 'comfort' }.before.n", equalTo(1))
                .body("find { it.construct == 'comfort' }.after.n", equalTo(1));
    }

    /** L-03: a fourteen-year-old needs the guardian's consent and his own; until both are there he is not in the base. */
    private static void consentsAreGatheredOneByOne(Api curator, UUID participant) {
        var card = curator.get("/participants/" + participant)
                .body("status", equalTo("consent_pending"))
                .extract()
                .jsonPath();
        var person = card.getString("person.id");
        var needed = curator.get("/people/" + person + "/consent-requirements")
                .body("complete", equalTo(false))
                .body("items.kind", hasItem("pd_minor_by_guardian"))
                .body("items.kind", hasItem("pd_minor_own"))
                .extract()
                .jsonPath();
        curator.post("/participants/" + participant + "/entry").statusCode(422).body("code", equalTo("V-02"));
        for (String kind : needed.getList("items.kind", String.class)) {
            var consent = curator.create("/consents", Map.of("personId", person, "kind", kind));
            curator.post(
                            "/consents/" + consent + "/signature",
                            Map.of("signedOn", GivenPair.today(), "method", "paper_mark"))
                    .statusCode(200);
            curator.post(
                            "/consents/" + consent + "/confirmation",
                            Map.of("fieldsComplete", true, "signerVerified", true, "authorityVerified", true))
                    .body("status", equalTo("effective"));
        }
        curator.get("/participants/" + participant).body("status", equalTo("in_base"));
    }

    private static void train(Api curator, UUID mentor) {
        var at = "/participants/" + mentor;
        curator.post(at + "/interview", Map.of("heldOn", "2026-09-25", "result", "recommended", "comment", "Подходит"))
                .statusCode(200);
        curator.post(at + "/selection").statusCode(200);
        curator.post(at + "/training", Map.of("completedOn", "2026-10-01")).body("status", equalTo("trained"));
    }

    private static UUID pairAtWork(Api curator, UUID program, UUID mentor, UUID mentee) {
        var pair = curator.create("/pairs", GivenPair.pairBody(program, mentor, List.of(mentee)));
        curator.post("/pairs/" + pair + "/activation").statusCode(409);
        curator.post("/pairs/" + pair + "/proposal").statusCode(200);
        for (var member : List.of(mentor, mentee)) {
            curator.post(
                    "/pairs/" + pair + "/agreement",
                    Map.of("participantId", member, "agreedOn", "2026-10-05", "by", "guardian"));
        }
        curator.post("/pairs/" + pair + "/order", Map.of("number", "32", "date", "2026-10-07"))
                .body("checklist.ok", everyItem(equalTo(true)));
        curator.post("/pairs/" + pair + "/activation").body("status", equalTo("active"));
        return pair;
    }

    private static void meet(Api curator, UUID pair, UUID mentor, UUID mentee, String type) {
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        var meeting = curator.create(
                "/meetings", Map.of("pairId", pair, "type", type, "plannedAt", at, "format", "in_person"));
        curator.post(
                        "/meetings/" + meeting + "/record",
                        Map.of(
                                "heldAt",
                                at,
                                "durationMinutes",
                                40,
                                "format",
                                "in_person",
                                "attendeeIds",
                                List.of(mentor, mentee),
                                "topic",
                                "Знакомство",
                                "done",
                                "Познакомились",
                                "problem",
                                false))
                .statusCode(200);
        curator.post(
                        "/meetings/" + meeting + "/feedback",
                        Map.of("participantId", mentor, "progress", 7, "engagement", 8))
                .statusCode(200);
        curator.post(
                        "/meetings/" + meeting + "/feedback",
                        Map.of("participantId", mentee, "comfort", 9, "usefulness", 8, "safe", true, "oral", true))
                .body("status", equalTo("closed"));
    }

    /** Sends a questionnaire and answers it by its personal link without a sign-in; returns the round. */
    private static UUID answer(Api curator, UUID program, String template) {
        var today = LocalDate.now(ZoneId.of("Europe/Moscow"));
        var round = curator.create(
                "/surveys/rounds",
                Map.of(
                        "programId",
                        program,
                        "templateCode",
                        template,
                        "opensOn",
                        today.toString(),
                        "closesOn",
                        today.plusDays(14).toString()));
        List<String> links =
                curator.post("/surveys/rounds/" + round + "/links").extract().path("link");
        for (var link : links) {
            var token = link.substring(link.indexOf('#') + 1);
            var sheet = Api.nobody()
                    .request()
                    .header("Survey-Link", token)
                    .get("/surveys/sheet")
                    .jsonPath();
            Api.nobody()
                    .request()
                    .header("Survey-Link", token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("answers", answers(sheet)))
                    .post("/surveys/sheet/response")
                    .then()
                    .statusCode(201);
        }
        return round;
    }

    private static Map<String, Object> answers(JsonPath sheet) {
        var answers = new HashMap<String, Object>();
        for (Map<String, Object> question : sheet.<Map<String, Object>>getList("questions")) {
            var id = (String) question.get("id");
            if (!Boolean.TRUE.equals(question.get("required"))) {
                continue;
            }
            switch ((String) question.get("kind")) {
                case "scale" -> answers.put(id, 8);
                case "yes_no" -> answers.put(id, false);
                case "single" ->
                    answers.put(id, sheet.getString("questions.find { it.id == '" + id + "' }.options[0].value"));
                default -> answers.put(id, "Всё понравилось");
            }
        }
        return answers;
    }
}
