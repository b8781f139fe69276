package org.tandem.programs.roadmap.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ImportResourceTest {

    private static final String TEXT = "№\tМероприятие\tСрок\tОтветственные\tРезультат\n"
            + "1. Подготовка условий\n"
            + "1.1\tИздать приказ\tдо 1 октября 2026\tДиректор\tПриказ\n"
            + "1.2\tПодводить итоги\tЕжемесячно 25 числа\tКураторы\t\n"
            + "1.3\tВстреча\tкак договоримся\tДиректор\tПротокол\n";

    @Inject
    Given given;

    @Test
    void aFileIsPreviewedAndNothingIsSaved() throws IOException {
        var curator = given.signedIn(Role.CURATOR);
        var program = curator.create("/programs", GivenProgram.body());
        var file = LaidOutFiles.docx(Layout.stageColumn(SeedRoadmaps.all().get(3)));
        preview(curator, program, "дорожная карта.docx", file)
                .statusCode(200)
                .body("format", equalTo("docx"))
                .body("activities", equalTo(18))
                .body("sections[0].title", startsWith("I."))
                .body("sections[0].activities[0].confidence", equalTo("medium"))
                .body("sections[0].activities[0].warnings[0]", equalTo("year_outside"));
        assertThat(roadmap(curator, program).getList("sections")).isEmpty();
    }

    @Test
    void theCorrectedDraftIsWrittenOnceAKey() {
        var curator = given.signedIn(Role.CURATOR);
        var program = curator.create("/programs", GivenProgram.body());
        var version = roadmap(curator, program).getInt("edition.version");
        var body = Map.of("mode", "append", "sections", draft(curator, program));
        for (var i = 0; i < 2; i++) {
            save(curator, program, version, "same-key", body)
                    .statusCode(200)
                    .body("sections", equalTo(1))
                    .body("activities", equalTo(3));
        }
        var saved = roadmap(curator, program);
        assertThat(saved.getList("sections.title")).isEqualTo(List.of("1. Подготовка условий"));
        assertThat(saved.getList("sections[0].activities.printedNumber")).isEqualTo(List.of("1.1", "1.2", "1.3"));
        assertThat(saved.getString("sections[0].activities[2].dueText")).isEqualTo("как договоримся");
        assertThat(saved.getList("sections[0].activities[1].occurrences")).hasSize(12);
    }

    @Test
    void anAppendedSectionOfTheSameTitleTakesTheLinesIn() {
        var curator = given.signedIn(Role.CURATOR);
        var program = curator.create("/programs", GivenProgram.body());
        var body = Map.of("mode", "append", "sections", draft(curator, program));
        for (var key : List.of("one", "two")) {
            var version = roadmap(curator, program).getInt("edition.version");
            save(curator, program, version, key, body).statusCode(200);
        }
        assertThat(roadmap(curator, program).getList("sections")).hasSize(1);
        assertThat(roadmap(curator, program).getList("sections[0].activities")).hasSize(6);
    }

    @Test
    void replacingPutsTheDraftInThePlaceOfAllUntilSomethingIsMarked() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.draft(curator);
        var before = roadmap(curator, program);
        var body = Map.of("mode", "replace", "sections", draft(curator, program));
        save(curator, program, before.getInt("edition.version"), "r1", body).statusCode(200);
        var after = roadmap(curator, program);
        assertThat(after.getList("sections")).hasSize(1);
        curator.post("/programs/" + program + "/occurrences/"
                        + after.getString("sections[0].activities[0].occurrences[0].id") + "/start")
                .statusCode(200);
        var version = roadmap(curator, program).getInt("edition.version");
        save(curator, program, version, "r2", body).statusCode(409).body("code", equalTo("wrong-state"));
        assertThat(roadmap(curator, program).getList("sections[0].activities")).hasSize(3);
    }

    @Test
    void v40_aRoadmapThatHasMovedOnIsNotOverwritten() {
        var curator = given.signedIn(Role.CURATOR);
        var program = curator.create("/programs", GivenProgram.body());
        var body = Map.of("mode", "replace", "sections", draft(curator, program));
        var version = roadmap(curator, program).getInt("edition.version");
        curator.create("/programs/" + program + "/sections", Map.of("title", "Новый раздел"));
        save(curator, program, version, "k", body).statusCode(409).body("code", equalTo("version-conflict"));
    }

    @Test
    void allOrNothingIsWrittenAndTheWrongLineIsNamed() {
        var curator = given.signedIn(Role.CURATOR);
        var program = curator.create("/programs", GivenProgram.body());
        var lines = List.of(line("Хорошая", Map.of("kind", "whole_period")), line("Плохая", Map.of("kind", "by_date")));
        var body = Map.of("mode", "append", "sections", List.of(Map.of("title", "Раздел", "activities", lines)));
        save(curator, program, roadmap(curator, program).getInt("edition.version"), "k", body)
                .statusCode(422)
                .body("errors[0].field", equalTo("sections[0].activities[1].due.date"));
        assertThat(roadmap(curator, program).getList("sections")).isEmpty();
    }

    @Test
    void refusalsHaveTheirOwnCodes() throws IOException {
        var curator = given.signedIn(Role.CURATOR);
        var program = curator.create("/programs", GivenProgram.body());
        preview(curator, program, "карта.docm", new byte[] {1}).statusCode(422).body("code", equalTo("import-macros"));
        preview(curator, program, "карта.docx", TEXT.getBytes(UTF_8))
                .statusCode(422)
                .body("code", equalTo("import-wrong-extension"));
        preview(curator, program, "карта.csv", new byte[RoadmapFile.LARGEST + 1])
                .statusCode(413)
                .body("code", equalTo("import-too-large"));
        preview(curator, program, "карта.csv", new byte[0]).statusCode(422).body("errors", hasSize(1));
    }

    private static Map<String, Object> line(String title, Map<String, Object> due) {
        return Map.of("title", title, "nested", false, "due", due, "responsibles", List.of());
    }

    /** The preview as the page sends it back: without what only the preview tells. */
    private static List<Map<String, Object>> draft(Api curator, UUID program) {
        List<Map<String, Object>> sections = preview(curator, program, "Вставленный текст.txt", TEXT.getBytes(UTF_8))
                .statusCode(200)
                .extract()
                .path("sections");
        for (var section : sections) {
            for (var line : activities(section)) {
                line.remove("confidence");
                line.remove("warnings");
            }
        }
        return sections;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> activities(Map<String, Object> section) {
        return (List<Map<String, Object>>) section.get("activities");
    }

    private static ValidatableResponse preview(Api curator, UUID program, String name, byte[] content) {
        return curator.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", name, content)
                .post("/programs/" + program + "/roadmap/import-preview")
                .then();
    }

    private static ValidatableResponse save(Api curator, UUID program, int version, String key, Object body) {
        return curator.request()
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/programs/" + program + "/roadmap/import")
                .then();
    }

    private static JsonPath roadmap(Api curator, UUID program) {
        return curator.get("/programs/" + program + "/roadmap")
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
