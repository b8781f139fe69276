package org.tandem.organisations.registers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The small registers of the curator (R-006, R-023, R-025, R-028, R-032, issue log). */
@TandemTest
class RegisterTest {

    @Inject
    Given given;

    private Api curator;

    @BeforeEach
    void aCurator() {
        curator = given.signedIn(Role.CURATOR);
    }

    static Map<String, Object> issue(String text) {
        return Map.of("register", "issues", "contents", Map.of("day", "2026-10-12", "fields", Map.of("issue", text)));
    }

    @Test
    void everyRegisterSaysWhatItHoldsAndTakesAnEntryOfItsRequiredFields() {
        curator.get("/registers")
                .body("code", hasItems("partners", "assignments", "campaign", "accessibility", "issues", "interested"));
        for (var kind : curator.get("/registers").extract().jsonPath().<Map<String, Object>>getList("")) {
            var fields = new HashMap<String, String>();
            @SuppressWarnings("unchecked")
            var columns = (java.util.List<Map<String, Object>>) kind.get("fields");
            for (var column : columns) {
                if (Boolean.TRUE.equals(column.get("required"))) {
                    fields.put((String) column.get("code"), sample(column));
                }
            }
            curator.post(
                            "/registers/entries",
                            Map.of(
                                    "register",
                                    kind.get("code"),
                                    "contents",
                                    Map.of("day", "2026-10-12", "fields", fields)))
                    .statusCode(201)
                    .body("schoolYear", equalTo(2026));
        }
    }

    @SuppressWarnings("unchecked")
    private static String sample(Map<String, Object> column) {
        return column.get("type").equals("choice")
                ? (String) ((java.util.List<Map<String, Object>>) column.get("options"))
                        .get(0)
                        .get("code")
                : "Текст";
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() {
        curator.post(
                        "/registers/entries",
                        Map.of(
                                "register",
                                "partners",
                                "contents",
                                Map.of("day", "2026-10-12", "fields", Map.of("kind", "bakery", "colour", "синий"))))
                .statusCode(422)
                .body("errors.field", hasItems("fields.name", "fields.kind", "fields.colour", "fields.contribution"));
        curator.post(
                        "/registers/entries",
                        Map.of("register", "x", "contents", Map.of("day", "2026-10-12", "fields", Map.of())))
                .statusCode(422);
    }

    @Test
    void anIssueIsSolvedWithWhatWasDoneAndMayComeUpAgain() {
        var at = "/registers/entries/" + curator.create("/registers/entries", issue("Нет кабинета"));
        curator.put(at, 0, Map.of("day", "2026-10-13", "fields", Map.of("issue", "Нет кабинета по средам")))
                .statusCode(200);
        curator.put(at, 0, Map.of("day", "2026-10-13", "fields", Map.of("issue", "Другое")))
                .statusCode(409);
        curator.post(at + "/closing", Map.of("reason", "Дали кабинет 12"))
                .statusCode(200)
                .body("closedOn", notNullValue())
                .body("outcome", equalTo("Дали кабинет 12"));
        curator.post(at + "/closing", Map.of("reason", "Снова")).statusCode(409);
        curator.get("/registers/entries?register=issues&open=true").body("items", hasSize(0));
        curator.post(at + "/reopening", Map.of("reason", "Кабинет заняли"))
                .statusCode(200)
                .body("closedOn", nullValue());
        curator.post(at + "/removal", Map.of("reason", "Ошибка")).statusCode(204);
        curator.get("/registers/entries?register=issues").body("items", hasSize(0));
    }

    @Test
    void entriesAreFoundByAWordAndPaged() {
        for (var text : new String[] {"Нет ёлки", "Нет кабинета", "Нет времени"}) {
            curator.create("/registers/entries", issue(text));
        }
        curator.request()
                .get("/registers/entries?register=issues&q={q}", "ЕЛКИ")
                .then()
                .body("items.fields.issue", contains("Нет ёлки"));
        String next = curator.get("/registers/entries?register=issues&limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        curator.get("/registers/entries?register=issues&limit=2&after=" + next)
                .body("items.fields.issue", hasItem("Нет ёлки"))
                .body("next", nullValue());
    }
}
