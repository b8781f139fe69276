package org.tandem.programs.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.documents.GivenDocument;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ActivityLinkTest {

    @Inject
    Given given;

    Api curator;
    String at;
    UUID section;

    @BeforeEach
    void aProgramme() {
        curator = given.signedIn(Role.CURATOR);
        at = "/programs/" + curator.create("/programs", GivenProgram.body());
        section = curator.create(at + "/sections", Map.of("title", "Подготовка"));
    }

    @Test
    void r021_aLinkedPaperIsTheResult() {
        var paper = GivenDocument.inForce(curator);
        var body = body("Издать приказ", "Директор", "2026-09-10");
        body.put("plannedResult", "Приказ");
        var activity = curator.post(at + "/activities", body).extract().jsonPath();
        var done = at + "/occurrences/" + activity.getString("occurrences[0].id") + "/completion";
        curator.post(done, Map.of("doneOn", "2026-09-09")).statusCode(422);
        var papers = at + "/activities/" + activity.getString("id") + "/documents";
        curator.post(papers, Map.of("documentId", paper)).statusCode(200);
        curator.post(papers, Map.of("documentId", paper))
                .body("documents.id", contains(paper.toString()))
                .body("documents[0].status", equalTo("in_force"));
        curator.post(done, Map.of("doneOn", "2026-09-09")).statusCode(200);
        curator.delete(papers + "/" + paper).statusCode(200).body("documents", hasSize(0));
        curator.delete(papers + "/" + paper).statusCode(404);
    }

    @Test
    void aPaperOfAnotherOrganisationIsNotFound() {
        var foreign = GivenDocument.draft(given.signedIn(Role.CURATOR));
        var activity = curator.create(at + "/activities", body("Издать приказ", "Директор", "2026-09-10"));
        curator.post(at + "/activities/" + activity + "/documents", Map.of("documentId", foreign))
                .statusCode(404);
    }

    @Test
    void myActivitiesAreThoseOfMyRoleAndThoseThatNameMeTheLatestFirst() {
        curator.create(at + "/activities", body("Дело директора", "Директор", "2026-09-01"));
        curator.create(at + "/activities", body("Дело сайта", "Куратор сайта", "2026-09-02"));
        curator.create(at + "/activities", body("Дело куратора", "Кураторы", "2026-12-01"));
        var named = body("Дело по имени", "Заместитель директора по УВР", "2026-09-05");
        named.put("executorIds", List.of(curator.accountId()));
        curator.create(at + "/activities", named);
        curator.get("/programs/my-activities")
                .body("items.title", contains("Дело по имени", "Дело куратора"))
                .body("items.overdue", contains(true, false))
                .body("items.byName", contains(true, false));
    }

    @Test
    void aPersonOfAnotherOrganisationAnswersForNothingHere() {
        var body = body("Дело", "Директор", "2026-09-01");
        body.put("executorIds", List.of(given.signedIn(Role.CURATOR).accountId()));
        curator.post(at + "/activities", body).statusCode(422).body("errors[0].code", equalTo("unknown-executor"));
    }

    @Test
    void aPartnerAnswersForAnActivityUntilHeIsStruckOffTheRegister() {
        var fields = Map.of("name", "Завод «Прогресс»", "kind", "enterprise", "contribution", "Экскурсии");
        var entry = Map.of("register", "partners", "contents", Map.of("day", "2026-09-01", "fields", fields));
        var partner = curator.create("/registers/entries", entry);
        curator.get("/programs/executors")
                .body("name", hasItem("Завод «Прогресс»"))
                .body("partner", hasItem(true));
        var body = body("Экскурсия", "Кураторы", "2026-12-01");
        body.put("executorIds", List.of(partner, curator.accountId()));
        curator.post(at + "/activities", body)
                .statusCode(201)
                .body("executors.partner", containsInAnyOrder(true, false));
        curator.get(at + "/roadmap").body("sections[0].activities[0].executors.name", hasItem("Завод «Прогресс»"));
    }

    @Test
    void theWordsOfPrintedRoadmapsNameRoles() {
        assertThat(ResponsibleWords.roles(List.of("Директор школы", "Педагог-психолог")))
                .containsExactlyInAnyOrder(Role.DIRECTOR, Role.PSYCHOLOGIST);
        assertThat(ResponsibleWords.roles(List.of("Куратор внедрения", "Кураторы целевой модели")))
                .containsExactly(Role.CURATOR);
        assertThat(ResponsibleWords.roles(List.of("Куратор сайта"))).containsExactly(Role.SITE_EDITOR);
        assertThat(ResponsibleWords.roles(List.of("Заместитель директора по ВР", "Организации-партнёры")))
                .isEmpty();
    }

    private Map<String, Object> body(String title, String responsible, String date) {
        return new HashMap<>(Map.of(
                "sectionId",
                section,
                "title",
                title,
                "due",
                Map.of("kind", "by_date", "date", date),
                "responsibles",
                List.of(responsible)));
    }
}
