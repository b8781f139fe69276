package org.tandem.documents;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.access.Role;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The life of a paper (domain §6.2, V-31, V-32, V-40). */
@TandemTest
class DocumentTest {

    @Inject
    Given given;

    private Api curator;

    @BeforeEach
    void aCurator() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    @Test
    void aPaperGoesFromDraftIntoForceAndIntoTheArchive() {
        var id = GivenDocument.draft(curator);
        status(id).body("status", equalTo("draft")).body("nextNumber", equalTo("1"));
        post(id, "submission").body("status", equalTo("on_review"));
        post(id, "approval").body("status", equalTo("on_signature"));
        curator.post("/documents/" + id + "/registration", Map.of("dated", "2026-10-01"))
                .statusCode(200)
                .body("status", equalTo("in_force"))
                .body("number", equalTo("1"))
                .body("dated", equalTo("2026-10-01"))
                .body("signerPosition", equalTo("директор"));
        post(id, "archive").body("status", equalTo("archived")).body("actions", hasSize(0));
    }

    @Test
    void whatIsCheckedOrSignedMayGoBackToTheDraftWithARemark() {
        for (var step : new String[] {"submission", "approval"}) {
            var id = GivenDocument.draft(curator);
            post(id, "submission");
            if (step.equals("approval")) {
                post(id, "approval");
            }
            curator.post("/documents/" + id + "/return", Map.of("reason", "Уточните сроки"))
                    .statusCode(200)
                    .body("status", equalTo("draft"))
                    .body("remark", equalTo("Уточните сроки"));
        }
        curator.post("/documents/" + GivenDocument.draft(curator) + "/return", Map.of("reason", "Нет"))
                .statusCode(409);
    }

    @Test
    void onlyADraftIsEditedAndOnlyOnItsNewestReading() {
        var id = GivenDocument.draft(curator);
        int version = status(id).extract().path("version");
        var change = Map.of("title", "О рабочей группе по наставничеству", "fields", Map.of("points", "Создать"));
        curator.put("/documents/" + id, version, change)
                .statusCode(200)
                .body("title", equalTo("О рабочей группе по наставничеству"))
                .body("fields.points", equalTo("Создать"));
        curator.put("/documents/" + id, version, change).statusCode(409).body("code", equalTo("version-conflict"));
        post(id, "submission");
        int later = status(id).extract().path("version");
        curator.put("/documents/" + id, later, change).statusCode(409).body("code", equalTo("wrong-state"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"terms", "responsibles", "supply_responsibles", "monitoring_terms", "planned_results", "approves"
            })
    void v32_theOrderOfIntroductionNeedsEachOfItsSixBlocks(String block) {
        var fields = GivenDocument.sixBlocks();
        fields.remove(block);
        var id = curator.create("/documents", GivenDocument.body("order_implementation", "О внедрении", fields));
        curator.post("/documents/" + id + "/submission")
                .statusCode(422)
                .body("code", equalTo("V-32"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("fields." + block));
        status(id).body("status", equalTo("draft")).body("missing", hasSize(1));
    }

    @Test
    void v32_withAllSixBlocksItComesIntoForce() {
        var body = GivenDocument.body("order_implementation", "О внедрении", GivenDocument.sixBlocks());
        var id = GivenDocument.lead(curator, curator.create("/documents", body));
        curator.post("/documents/" + id + "/registration", Map.of("dated", "2026-09-01", "number", "32-о"))
                .statusCode(200)
                .body("number", equalTo("32-о"));
    }

    @Test
    void v31_aLateApprovalAndYearsOfAnotherPlanAreNamedUntilThePaperIsInForce() {
        var fields = GivenDocument.sixBlocks();
        fields.put("terms", "Сентябрь 2021 г. – по приказу от 25.12.2019\nОктябрь 2026 г. – запуск");
        var order = curator.create("/documents", GivenDocument.body("order_implementation", "О внедрении", fields));
        curator.get("/documents/" + order)
                .body("warnings", contains(allOf(containsString("Сроки внедрения"), containsString("год 2021 "))));
        GivenDocument.register(curator, GivenDocument.lead(curator, order), "2026-09-01");
        curator.get("/documents/" + order).body("warnings", hasSize(0));
        var late = GivenDocument.body("regulation", "Положение", Map.of("order_date", "2026-09-02"));
        curator.get("/documents/" + curator.create("/documents", late))
                .body("warnings", contains("Утверждено позже начала 2026/27 учебного года."));
    }

    @Test
    void v31_aRegulationNeedsBothStampsAndTheProtocolComesBeforeTheOrder() {
        var id = curator.create("/documents", GivenDocument.body("regulation", "Положение", Map.of()));
        curator.post("/documents/" + id + "/submission")
                .statusCode(422)
                .body("code", equalTo("V-31"))
                .body("errors", hasSize(5));
        var stamps = new HashMap<>(Map.of(
                "protocol_body", "педагогический совет",
                "protocol_number", "3",
                "protocol_date", "2026-09-10",
                "order_number", "40",
                "order_date", "2026-09-01"));
        id = curator.create("/documents", GivenDocument.body("regulation", "Положение", stamps));
        curator.post("/documents/" + id + "/submission")
                .statusCode(422)
                .body("code", equalTo("V-31"))
                .body("errors.field", contains("fields.protocol_date"));
        stamps.put("order_date", "2026-09-11");
        id = curator.create("/documents", GivenDocument.body("regulation", "Положение", stamps));
        post(id, "submission").body("status", equalTo("on_review"));
    }

    @Test
    void aNewVersionReplacesTheFormerOneWhenItIsRegistered() {
        var former = GivenDocument.inForce(curator);
        var body = GivenDocument.body("order_other", "О рабочей группе, новая редакция", Map.of());
        body.put("supersedesId", former);
        var id = curator.create("/documents", body);
        status(former).body("status", equalTo("in_force")).body("supersededBy", nullValue());
        GivenDocument.register(curator, GivenDocument.lead(curator, id), "2026-10-02");
        status(former).body("status", equalTo("superseded")).body("supersededBy.id", equalTo(id.toString()));
        status(id).body("supersedes.id", equalTo(former.toString()));
        var third = GivenDocument.inForce(curator);
        curator.post("/documents/" + id + "/supersession", Map.of("replacementId", third))
                .statusCode(200)
                .body("status", equalTo("superseded"));
        curator.post("/documents/" + third + "/supersession", Map.of("replacementId", third))
                .statusCode(422);
    }

    @Test
    void unknownKindsFieldsAndProgrammesAreRefused() {
        curator.post("/documents", GivenDocument.body("poem", "Стихи", Map.of()))
                .statusCode(422)
                .body("errors[0].field", equalTo("kind"));
        curator.post("/documents", GivenDocument.body("order_other", "О разном", Map.of("colour", "синий")))
                .statusCode(422)
                .body("errors[0].field", equalTo("fields.colour"));
        curator.post("/documents", GivenDocument.body("protocol", "Протокол", Map.of("held_on", "вчера")))
                .statusCode(422)
                .body("errors[0].message", containsString("дату"));
        var body = GivenDocument.body("order_other", "О разном", Map.of());
        @SuppressWarnings("unchecked")
        var contents = (Map<String, Object>) body.get("contents");
        contents.put("programId", UUID.randomUUID());
        curator.post("/documents", body).statusCode(404);
        contents.put("programId", GivenProgram.draft(given.signedIn(Role.CURATOR)));
        curator.post("/documents", body).statusCode(404);
        contents.put("programId", GivenProgram.draft(curator));
        curator.post("/documents", body).statusCode(201);
    }

    @Test
    void theRegisterIsNarrowedAndPaged() {
        GivenDocument.inForce(curator);
        var draft = GivenDocument.draft(curator);
        curator.create("/documents", GivenDocument.body("analytic_note", "Итоги учёбы", Map.of()));
        curator.get("/documents?status=draft&kind=order_other").body("items.id", contains(draft.toString()));
        curator.request().get("/documents?q={q}", "УЧЕБЫ").then().body("items.kind", contains("analytic_note"));
        curator.get("/documents?q=1").body("items.number", contains("1"));
        String next = curator.get("/documents?limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        curator.get("/documents?limit=2&after=" + next)
                .body("items", hasSize(1))
                .body("next", nullValue());
        curator.get("/documents/kinds").body("kinds.code", hasItem("order_implementation"));
    }

    private io.restassured.response.ValidatableResponse status(UUID id) {
        return curator.get("/documents/" + id).statusCode(200);
    }

    private io.restassured.response.ValidatableResponse post(UUID id, String verb) {
        return curator.post("/documents/" + id + "/" + verb).statusCode(200);
    }
}
