package org.tandem.programs.roadmap.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ExportTest {

    /** The one of several years is left out: its bare «Май» means one May in a programme of one year. */
    private static final List<String> TEMPLATES = List.of("college", "municipal", "school-launch");
    /** All that the printed form says; which line stands under which is read from the numbers anew. */
    private static final List<String> FACTS = List.of(
            "printedNumber", "groupTitle", "title", "details", "due", "dueText", "responsibles", "plannedResult");

    @Inject
    Given given;

    @Test
    void whatIsGivenOutComesBackTheSame() {
        var curator = given.signedIn(Role.CURATOR);
        for (var template : TEMPLATES) {
            var program = program(curator, template);
            for (var format : List.of("docx", "xlsx")) {
                var file = file(curator, program, format);
                var draft = curator.request()
                        .contentType("multipart/form-data")
                        .multiPart("file", "roadmap." + format, file)
                        .post("/programs/" + program + "/roadmap/import-preview")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                assertThat(facts(draft)).as(template + " " + format).isEqualTo(facts(roadmap(curator, program)));
            }
        }
    }

    @Test
    void anOfficeProgramOpensTheFilesWithoutRepair() throws IOException {
        var curator = given.signedIn(Role.CURATOR);
        var program = program(curator, "college");
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file(curator, program, "docx")));
                var xlsx = new XSSFWorkbook(new ByteArrayInputStream(file(curator, program, "xlsx")))) {
            var table = docx.getTables().get(docx.getTables().size() - 1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Наименование мероприятия");
            var sheet = xlsx.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
            assertThat(sheet.getNumMergedRegions()).isGreaterThan(4);
        }
    }

    @Test
    void r020_theStampsAreBlankInADraftAndFilledInAnApprovedRoadmap() throws IOException {
        var curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var program = program(curator, "college");
        assertThat(text(file(curator, program, "pdf"))).contains("УТВЕРЖДАЮ", "приказ № ____", "1.1.");
        curator.post("/programs/" + program + "/roadmap/submission").statusCode(200);
        var version = roadmap(curator, program).getInt("edition.version");
        curator.request()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "protocolBody", "педагогический совет",
                        "protocolNumber", "1",
                        "protocolDate", "2026-08-28",
                        "orderNumber", "21",
                        "orderDate", "2026-08-31"))
                .post("/programs/" + program + "/roadmap/approval")
                .then()
                .statusCode(200);
        assertThat(text(file(curator, program, "pdf")))
                .contains("педагогический совет", "протокол № 1", "28.08.2026", "приказ № 21", "31.08.2026");
    }

    @Test
    void theDownloadHasANameAndAnUnknownFormatIsRefused() {
        var curator = given.signedIn(Role.CURATOR);
        var program = program(curator, "college");
        curator.request()
                .accept("*/*")
                .get("/programs/" + program + "/roadmap/file?format=pdf")
                .then()
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''%D0%94"));
        curator.get("/programs/" + program + "/roadmap/file?format=doc")
                .statusCode(400)
                .body("code", equalTo("bad-parameter"));
        given.signedIn(Role.CURATOR)
                .get("/programs/" + program + "/roadmap/file?format=pdf")
                .statusCode(404);
    }

    private static UUID program(Api curator, String template) {
        var body = GivenProgram.body();
        body.put("templateCode", template);
        return curator.create("/programs", body);
    }

    private static byte[] file(Api curator, UUID program, String format) {
        return curator.request()
                .accept("*/*")
                .get("/programs/" + program + "/roadmap/file?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static JsonPath roadmap(Api curator, UUID program) {
        return curator.get("/programs/" + program + "/roadmap")
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<List<Object>> facts(JsonPath roadmap) {
        List<Map<String, Object>> sections = roadmap.getList("sections");
        return sections.stream()
                .flatMap(section -> ((List<?>) section.get("activities"))
                        .stream().map(line -> facts((String) section.get("title"), (Map<?, ?>) line)))
                .toList();
    }

    private static List<Object> facts(String section, Map<?, ?> line) {
        var facts = new java.util.ArrayList<Object>();
        facts.add(section);
        FACTS.forEach(fact -> facts.add(
                line.get(fact) instanceof String text
                        ? text.isEmpty() ? null : text.replace('\u00a0', ' ')
                        : line.get(fact)));
        return facts;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
