package org.tandem.documents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** «Лист ознакомления»: who is to read, who read when. */
@TandemTest
class ReaderTest {

    @Inject
    Given given;

    private Api curator;
    private Api mentor;

    @BeforeEach
    void people() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        mentor = given.colleague(curator, Role.MENTOR);
    }

    @Test
    void whoIsOnTheListByHisRoleMarksThePaperHimself() {
        var id = GivenDocument.onSignature(curator);
        readers(id, Map.of("roles", List.of("mentor")))
                .body("", hasSize(1))
                .body("[0].hasAccount", equalTo(true))
                .body("[0].readOn", nullValue());
        mentor.get("/documents/acquaintances").body("", hasSize(0));
        mentor.post("/documents/" + id + "/acquaintance").statusCode(409);
        GivenDocument.register(curator, id, "2026-10-01");
        mentor.get("/documents/acquaintances")
                .body("documentId", contains(id.toString()))
                .body("[0].readOn", nullValue());
        mentor.post("/documents/" + id + "/acquaintance").statusCode(200).body("readOn", notNullValue());
        mentor.post("/documents/" + id + "/acquaintance").statusCode(409);
        curator.get("/documents/" + id + "/readers")
                .body("[0].readOn", notNullValue())
                .body("[0].onPaper", equalTo(false));
    }

    @Test
    void whoIsNotOnTheListHasNothingToMark() {
        var id = GivenDocument.inForce(curator);
        mentor.post("/documents/" + id + "/acquaintance").statusCode(404);
        mentor.get("/documents/" + id).statusCode(403);
    }

    @Test
    void peopleWithoutAnAccountSignThePrintedSheet() {
        var id = GivenDocument.inForce(curator);
        var person = curator.create("/people", GivenPerson.learner(16));
        readers(
                        id,
                        Map.of(
                                "personIds",
                                List.of(person),
                                "names",
                                List.of(Map.of("name", "Завхоз Н. Н.", "position", "завхоз"))))
                .body("", hasSize(2))
                .body("position", hasItems("завхоз"));
        String line = curator.get("/documents/" + id + "/readers").extract().path("[0].id");
        var at = "/documents/" + id + "/readers/" + line;
        curator.post(at + "/mark", Map.of("readOn", "2026-09-30")).statusCode(422);
        curator.post(at + "/mark", Map.of("readOn", "2026-10-02"))
                .statusCode(200)
                .body("[0].onPaper", equalTo(true));
        curator.delete(at).statusCode(409);
        String other = curator.get("/documents/" + id + "/readers").extract().path("[1].id");
        curator.delete("/documents/" + id + "/readers/" + other).statusCode(204);
        curator.get("/documents/" + id + "/readers").body("", hasSize(1));
    }

    @Test
    void nobodyStandsTwiceAndStrangersDoNotStandAtAll() {
        var id = GivenDocument.draft(curator);
        readers(id, Map.of("accountIds", List.of(mentor.accountId()), "roles", List.of("mentor")))
                .body("", hasSize(1));
        readers(id, Map.of("roles", List.of("mentor"))).body("", hasSize(1));
        var stranger = given.signedIn(Role.CURATOR);
        curator.post("/documents/" + id + "/readers", Map.of("accountIds", List.of(stranger.accountId())))
                .statusCode(404);
    }

    @Test
    void theHistorySaysWhoDidWhatAndWhy() {
        var id = GivenDocument.onSignature(curator);
        curator.post("/documents/" + id + "/return", Map.of("reason", "Нет срока"));
        curator.get("/documents/" + id + "/history")
                .body(
                        "action",
                        contains("document.returned", "document.approved", "document.submitted", "document.created"))
                .body("[0].reason", equalTo("Нет срока"))
                .body("[0].by", equalTo("Проверяющий"));
    }

    @Test
    void aJournalListsItsPapersByNumberCancelledOnesToo() {
        var first = GivenDocument.inForce(curator);
        GivenDocument.inForce(curator);
        curator.post("/documents/" + first + "/cancellation", Map.of("reason", "Ошибка"));
        curator.get("/documents/journals")
                .body("journal", contains("orders"))
                .body("[0].title", equalTo("Приказы"))
                .body("[0].papers", equalTo(2))
                .body("[0].nextNumber", equalTo("3"));
        String next = curator.get("/documents/journals/entries?journal=orders&year=2026&limit=1")
                .body("items.number", contains("2"))
                .extract()
                .path("next");
        curator.get("/documents/journals/entries?journal=orders&year=2026&limit=1&after=" + next)
                .body("items.number", contains("1"))
                .body("items.status", contains("cancelled"))
                .body("next", nullValue());
    }

    private io.restassured.response.ValidatableResponse readers(UUID id, Map<String, ?> body) {
        return curator.post("/documents/" + id + "/readers", body).statusCode(200);
    }
}
