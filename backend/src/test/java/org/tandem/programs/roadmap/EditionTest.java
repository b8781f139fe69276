package org.tandem.programs.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class EditionTest {

    @Inject
    Given given;

    Api curator;
    String at;
    UUID section;

    @BeforeEach
    void aRoadmapOfOneActivity() {
        curator = given.signedIn(Role.CURATOR);
        at = "/programs/" + curator.create("/programs", GivenProgram.body());
        section = curator.create(at + "/sections", Map.of("title", "Подготовка"));
        activity("Издать приказ");
    }

    @Test
    void anApprovedRoadmapKeepsItsStampsAndIsActiveFromItsFirstDay() {
        approve();
        curator.get(at + "/roadmap")
                .body("edition.status", equalTo("active"))
                .body("edition.approval.orderNumber", equalTo("21"))
                .body("edition.actions", contains("renewal"));
    }

    @Test
    void anApprovedRoadmapChangesOnlyByANewEditionAndTheOldOneStaysReadable() {
        approve();
        curator.post(at + "/activities", body("Ещё одно")).statusCode(409).body("detail", containsString("редакцию"));
        var old = roadmap();
        curator.post(occurrence(old, 0) + "/completion", Map.of("doneOn", "2026-09-09"))
                .statusCode(200);
        curator.post(at + "/roadmap/renewal").statusCode(200).body("edition.number", equalTo(2));
        activity("Ещё одно");
        approve();
        curator.get(at + "/roadmap")
                .body("sections[0].activities", hasSize(2))
                .body("sections[0].activities[0].status", equalTo("done"))
                .body("edition.supersedes", equalTo(old.getString("edition.id")));
        curator.get(at + "/roadmap/editions").body("status", contains("active", "superseded"));
        curator.get(at + "/roadmap/editions/" + old.getString("edition.id"))
                .body("edition.number", equalTo(1))
                .body("sections[0].activities", hasSize(1));
    }

    @Test
    void anEditionBegunByMistakeIsTakenBackWhileNothingInItWasChanged() {
        curator.post(at + "/roadmap/discard").statusCode(409);
        approve();
        curator.post(at + "/roadmap/renewal").body("edition.actions", hasItem("discard"));
        curator.post(at + "/roadmap/discard")
                .statusCode(200)
                .body("edition.number", equalTo(1))
                .body("edition.actions", contains("renewal"));
        curator.post(at + "/roadmap/renewal").statusCode(200);
        activity("Ещё одно");
        curator.get(at + "/roadmap").body("edition.actions", not(hasItem("discard")));
        curator.post(at + "/roadmap/discard").statusCode(409).body("detail", containsString("ничего не меняли"));
    }

    @Test
    void factsAreStillWrittenWhileTheNextEditionIsPrepared() {
        approve();
        curator.post(at + "/roadmap/renewal");
        curator.post(occurrence(roadmap(), 0) + "/start").statusCode(200);
    }

    @Test
    void v31_theProtocolIsNotLaterThanTheOrder() {
        curator.post(at + "/roadmap/submission").statusCode(200);
        var stamps = new HashMap<>(GivenProgram.stamps());
        stamps.put("protocolDate", "2026-09-02");
        approval(stamps).statusCode(422).body("errors[0].code", equalTo("V-31"));
        stamps.put("protocolNumber", " ");
        approval(stamps).statusCode(422).body("errors.field", hasItem("protocolNumber"));
    }

    @Test
    void v31_aLateApprovalAndForeignYearsAreOnlyWarned() {
        activity("Итоги 2021 года подвести до 25.12.2019");
        curator.post(at + "/roadmap/submission").statusCode(200);
        var stamps = new HashMap<>(GivenProgram.stamps());
        stamps.put("orderDate", "2026-09-03");
        var warnings = approval(stamps).statusCode(200).extract().jsonPath().getList("edition.warnings.text");
        assertThat(warnings)
                .containsExactly(
                        "Карта утверждена позже, чем начался её срок.",
                        "«Итоги 2021 года подвести до 25.12.2019»: год 2021 не относится к сроку программы.");
    }

    @Test
    void v40_onlyWhatWasReadIsApproved() {
        var version = roadmap().getInt("edition.version");
        curator.post(at + "/roadmap/submission");
        curator.request()
                .header("If-Match", "\"" + version + "\"")
                .body(GivenProgram.stamps())
                .post(at + "/roadmap/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("version-conflict"));
    }

    @Test
    void aReturnedRoadmapIsADraftWithTheRemark() {
        curator.post(at + "/roadmap/submission").statusCode(200);
        curator.post(at + "/activities", body("Ещё одно")).statusCode(409);
        curator.post(at + "/roadmap/return", Map.of("reason", "Нет сроков"))
                .body("edition.status", equalTo("draft"))
                .body("edition.remark", equalTo("Нет сроков"));
        activity("Ещё одно");
    }

    @Test
    void linesAndSectionsTakeTheOrderTheyAreGiven() {
        activity("Провести педсовет");
        var other = curator.create(at + "/sections", Map.of("title", "Базы"));
        var read = roadmap();
        var order = List.of(
                Map.of("sectionId", other, "activities", List.of(line(read, 1, true), line(read, 0, true))),
                Map.of("sectionId", section, "activities", List.of()));
        curator.put(at + "/roadmap/order", read.getInt("edition.version"), Map.of("sections", order))
                .statusCode(200)
                .body("sections.title", contains("Базы", "Подготовка"))
                .body("sections[0].activities.title", contains("Провести педсовет", "Издать приказ"))
                .body("sections[0].activities.nested", contains(false, true));
    }

    @Test
    void v40_anOrderThatMissesALineOrRestsOnAnOlderReadingIsRefused() {
        var read = roadmap();
        var order =
                Map.of("sections", List.of(Map.of("sectionId", section, "activities", List.of(line(read, 0, false)))));
        activity("Провести педсовет");
        curator.put(at + "/roadmap/order", read.getInt("edition.version"), order)
                .statusCode(409);
        curator.put(at + "/roadmap/order", roadmap().getInt("edition.version"), order)
                .statusCode(409);
    }

    @Test
    void whoMayNotDecideAsksForALaterDayAndTheFormerOneCountsUntilSomebodyAgrees() {
        var helper = given.colleague(curator, Role.WORKING_GROUP_MEMBER);
        var occurrence = occurrence(roadmap(), 0);
        var asked = Map.of("dueOn", "2027-02-01", "reason", "Карантин");
        helper.post(occurrence + "/postponement", asked)
                .body("status", equalTo("overdue"))
                .body("occurrences[0].status", equalTo("postponed"))
                .body("occurrences[0].proposedOn", equalTo("2027-02-01"));
        helper.post(occurrence + "/postponement-approval").statusCode(403);
        curator.post(occurrence + "/postponement-refusal", Map.of("reason", "Успеем"))
                .body("occurrences[0].status", equalTo("planned"))
                .body("occurrences[0].dueOn", equalTo("2026-09-10"));
        helper.post(occurrence + "/postponement", asked).statusCode(200);
        curator.post(occurrence + "/postponement-approval")
                .body("status", equalTo("planned"))
                .body("occurrences[0].dueOn", equalTo("2027-02-01"))
                .body("occurrences[0].postponedFrom", equalTo("2026-09-10"));
    }

    private void approve() {
        curator.post(at + "/roadmap/submission").statusCode(200);
        approval(GivenProgram.stamps()).statusCode(200);
    }

    private io.restassured.response.ValidatableResponse approval(Map<String, Object> stamps) {
        return curator.request()
                .header("If-Match", "\"" + roadmap().getInt("edition.version") + "\"")
                .body(stamps)
                .post(at + "/roadmap/approval")
                .then();
    }

    private JsonPath roadmap() {
        return curator.get(at + "/roadmap").statusCode(200).extract().jsonPath();
    }

    private String occurrence(JsonPath roadmap, int line) {
        return at + "/occurrences/" + roadmap.getString("sections[0].activities[" + line + "].occurrences[0].id");
    }

    private static Map<String, Object> line(JsonPath roadmap, int line, boolean nested) {
        return Map.of("activityId", roadmap.getString("sections[0].activities[" + line + "].id"), "nested", nested);
    }

    private void activity(String title) {
        curator.post(at + "/activities", body(title)).statusCode(201);
    }

    private Map<String, Object> body(String title) {
        return Map.of(
                "sectionId",
                section,
                "title",
                title,
                "due",
                Map.of("kind", "by_date", "date", "2026-09-10"),
                "responsibles",
                List.of("Директор"));
    }
}
