package org.tandem.programs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.access.Role;
import org.tandem.documents.GivenDocument;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ProgramTest {

    @Inject
    Given given;

    @Test
    void aProgrammeGoesFromDraftToCompletion() {
        var curator = given.signedIn(Role.CURATOR);
        var id = GivenProgram.draft(curator);
        var at = "/programs/" + id;
        curator.get(at).body("status", equalTo("draft")).body("actions", hasItem("submission"));
        curator.post(at + "/submission").body("status", equalTo("review"));
        curator.post(at + "/approval", GivenProgram.stamps()).body("status", equalTo("approved"));
        GivenProgram.start(curator, id).body("status", equalTo("active"));
        curator.post(at + "/closing").body("status", equalTo("completing"));
        curator.post(at + "/completion").body("status", equalTo("completed")).body("actions", hasSize(0));
    }

    @Test
    void aProgrammeStartsWithItsRoadmapItsOrderAndItsCuratorOrWithAReason() {
        var curator = given.signedIn(Role.CURATOR);
        var id = GivenProgram.draft(curator);
        var at = "/programs/" + id;
        curator.get(at).body("startConditions", hasSize(0));
        curator.post(at + "/submission");
        curator.post(at + "/approval", GivenProgram.stamps())
                .body("startConditions.code", contains("roadmap_approved", "order_implementation", "curator_appointed"))
                .body("startConditions.met", contains(false, false, false));
        curator.post(at + "/activation", Map.of()).statusCode(422).body("code", equalTo("program-not-ready"));

        curator.post(at + "/roadmap/submission").statusCode(200);
        curator.request()
                .header("If-Match", "\"" + version(curator, at) + "\"")
                .body(GivenProgram.stamps())
                .post(at + "/roadmap/approval")
                .then()
                .statusCode(200);
        var order = GivenDocument.body("order_implementation", "О внедрении", GivenDocument.sixBlocks());
        GivenDocument.register(curator, GivenDocument.lead(curator, curator.create("/documents", order)), "2026-09-01");
        curator.get(at).body("startConditions.met", contains(true, true, false));
        var fields = Map.of("duty", "curator", "person", "Образцова О. О.", "duties", "Вести базы");
        curator.create(
                "/registers/entries",
                Map.of("register", "assignments", "contents", Map.of("day", "2026-09-01", "fields", fields)));
        curator.post(at + "/activation", Map.of()).statusCode(200).body("status", equalTo("active"));
    }

    private static int version(Api curator, String at) {
        return curator.get(at + "/roadmap").extract().path("edition.version");
    }

    @Test
    void aThinDraftIsNotSubmittedAndEveryMissingFieldIsNamed() {
        var curator = given.signedIn(Role.CURATOR);
        var body = GivenProgram.body();
        body.remove("goal");
        body.remove("curatorName");
        body.put("tasks", List.of());
        body.put("expectedResults", List.of());
        body.put("forms", List.of());
        var id = curator.create("/programs", body);
        curator.post("/programs/" + id + "/submission")
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("goal", "tasks", "forms", "expectedResults", "curatorName"));
        curator.get("/programs/" + id).body("status", equalTo("draft"));
    }

    @Test
    void v31_theProtocolComesBeforeTheOrder() {
        var curator = given.signedIn(Role.CURATOR);
        var at = "/programs/" + GivenProgram.draft(curator);
        curator.post(at + "/submission");
        var stamps = new java.util.HashMap<>(GivenProgram.stamps());
        stamps.put("protocolDate", "2026-09-01");
        curator.post(at + "/approval", stamps)
                .statusCode(422)
                .body("errors[0].field", equalTo("protocolDate"))
                .body("errors[0].code", equalTo("V-31"));
    }

    @Test
    void v31_stampsMayNamePapersOfTheRegisterThatSayTheSame() {
        var curator = given.signedIn(Role.CURATOR);
        var at = "/programs/" + GivenProgram.draft(curator);
        curator.post(at + "/submission");
        var stamps = new java.util.HashMap<>(GivenProgram.stamps());
        stamps.put("orderDocumentId", GivenDocument.inForce(curator));
        curator.post(at + "/approval", stamps)
                .statusCode(422)
                .body("errors[0].field", equalTo("orderDocumentId"))
                .body("errors[0].code", equalTo("V-31"));
        stamps.put("orderNumber", "1");
        stamps.put("orderDate", "2026-10-01");
        curator.post(at + "/approval", stamps)
                .statusCode(200)
                .body(
                        "approval.orderDocumentId",
                        equalTo(stamps.get("orderDocumentId").toString()));
    }

    @Test
    void v40_anEditOnAnOlderReadingIsRefused() {
        var curator = given.signedIn(Role.CURATOR);
        var at = "/programs/" + GivenProgram.draft(curator);
        var renamed = GivenProgram.body();
        renamed.put("title", "Другое название");
        curator.put(at, 0, renamed).statusCode(200).header("ETag", equalTo("\"1\""));
        curator.put(at, 0, GivenProgram.body()).statusCode(409).body("code", equalTo("version-conflict"));
        curator.request().body(GivenProgram.body()).put(at).then().statusCode(428);
    }

    @Test
    void theListPagesByKeyset() {
        var curator = given.signedIn(Role.CURATOR);
        for (var i = 0; i < 3; i++) {
            GivenProgram.draft(curator);
        }
        String next = curator.get("/programs?limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        curator.get("/programs?limit=2&after=" + next).body("items", hasSize(1)).body("next", equalTo(null));
        curator.get("/programs?after=broken!").statusCode(400);
        curator.get("/programs?limit=1000").statusCode(422);
        curator.get("/programs?status=nonsense").statusCode(400);
    }

    @Test
    void aRunningProgrammeIsSuspendedOnlyByTheDirector() {
        var director = given.signedIn(Role.DIRECTOR);
        var curator = given.colleague(director, Role.CURATOR);
        var at = "/programs/" + GivenProgram.active(curator);
        curator.post(at + "/suspension", Map.of("reason", "Карантин")).statusCode(403);
        director.post(at + "/suspension", Map.of("reason", "Карантин")).body("status", equalTo("suspended"));
        director.post(at + "/resumption").body("status", equalTo("active"));
    }

    @ParameterizedTest
    @CsvSource({"college, 18", "school-multiyear, 39", "school-launch, 34", "municipal, 14"})
    void everyLineOfATemplateComesIntoTheProgramme(String template, int lines) {
        var curator = given.signedIn(Role.CURATOR);
        var body = GivenProgram.body();
        body.put("templateCode", template);
        body.put("schoolYear", 2025);
        body.put("startsOn", "2025-09-01");
        body.put("endsOn", "2026-08-31");
        var at = "/programs/" + curator.create("/programs", body);
        curator.get(at + "/roadmap").body("sections.activities.flatten()", hasSize(lines));
        curator.get(at).body("activities.overdue", greaterThan(0));
    }

    @Test
    void theSevenStagesCountTheirShareOfTheRoadmap() {
        var curator = given.signedIn(Role.CURATOR);
        var at = "/programs/" + GivenProgram.active(curator);
        curator.get(at + "/stages")
                .body("number", contains(1, 2, 3, 4, 5, 6, 7))
                .body("[0].total", greaterThan(0));
        curator.post(at + "/stages/matching/completion")
                .body("[4].status", equalTo("done"))
                .body("[4].warnings", hasSize(1));
        curator.post(at + "/stages/matching/reopening", Map.of("reason", "Пришли новые участники"))
                .body("[4].status", equalTo("in_progress"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                        | 400 | malformed-json",
                "{\"title\": \"a\", \"owner\": \"me\"}    | 400 | unknown-field",
                "{\"schoolYear\": \"2026\"}               | 400 | wrong-type",
                "{\"startsOn\": \"вчера\"}                | 400 | wrong-type",
                "{\"title\": \"a\", \"title\": \"b\"}     | 400 | malformed-json",
                "{\"title\": \"a\\u0000b\"}               | 400 | wrong-type",
                "{\"meetingProfile\": \"weird\"}          | 400 | wrong-type",
                "{\"schoolYear\": 1e999}                  | 400 | wrong-type",
                "[]                                       | 400 | malformed-json",
                "{}                                       | 422 | invalid-fields"
            })
    void badInputIsAProblemWithACode(String body, int status, String code) {
        given.signedIn(Role.CURATOR)
                .request()
                .body(body)
                .post("/programs")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void anOverlongTitleIsRefusedWithItsField() {
        var body = GivenProgram.body();
        body.put("title", "я".repeat(301));
        given.signedIn(Role.CURATOR).post("/programs", body).statusCode(422).body("errors[0].field", equalTo("title"));
    }
}
