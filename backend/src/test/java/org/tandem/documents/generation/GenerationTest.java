package org.tandem.documents.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.documents.GivenDocument;
import org.tandem.documents.rendering.Docx;
import org.tandem.pairs.GivenPair;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Papers of the register made from data, by the template of the system or the organisation's own. */
@TandemTest
class GenerationTest {

    @Inject
    Given given;

    private Api curator;

    @BeforeEach
    void aCurator() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    private UUID order() {
        return curator.create(
                "/documents",
                GivenDocument.body("order_implementation", "О внедрении модели", GivenDocument.sixBlocks()));
    }

    private byte[] file(UUID id, String format) {
        return curator.get("/documents/" + id + "/file?format=" + format)
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void v32_anOrderIsMadeFromItsSixBlocksAndItsBlanksAreNamed() throws IOException {
        var id = order();
        curator.get("/documents/" + id + "/generation")
                .statusCode(200)
                .body("documentFileId", nullValue())
                .body("blanks.field", hasItems("document.number", "document.date"))
                .body("blanks.find { it.field == 'document.number' }.place", equalTo("registration"))
                .body("blanks.field", not(hasItem("terms")));
        curator.post("/documents/" + id + "/generation").statusCode(200).body("documentFileId", notNullValue());
        curator.get("/documents/" + id + "/files")
                .body("[0].generated", equalTo(true))
                .body("[0].role", equalTo("body"));
        assertThat(text(file(id, "docx")))
                .contains("О внедрении модели", "ПРИКАЗЫВАЮ", "________")
                .doesNotContain("{{", "null");
        try (var pdf = Loader.loadPDF(file(id, "pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("ПРИКАЗЫВАЮ");
        }
    }

    @Test
    void registrationWritesNumberAndDateIntoTheTextAndNothingElse() throws IOException {
        var id = order();
        curator.post("/documents/" + id + "/generation").statusCode(200);
        var before = text(file(id, "docx"));
        GivenDocument.register(curator, GivenDocument.lead(curator, id), "2026-10-01");
        String number = curator.get("/documents/" + id).extract().path("number");
        curator.get("/documents/" + id + "/files").body("size()", equalTo(2));
        assertThat(text(file(id, "docx")))
                .contains("№\u00A0" + number, "1\u00A0октября 2026\u00A0г.")
                .hasSizeLessThan(before.length() + 30)
                .contains(before.substring(before.indexOf("ПРИКАЗЫВАЮ")));
    }

    @Test
    void aSignedPaperIsNotMadeAnew() {
        var id = GivenDocument.inForce(curator);
        curator.post("/documents/" + id + "/generation").statusCode(409);
    }

    @Test
    void aProgrammeTakesItsPassportAndItsRoadmap() throws IOException {
        var program = GivenProgram.draft(curator);
        var body = GivenDocument.body("programme", "Программа наставничества", Map.of());
        contents(body).put("programId", program);
        var text = text(file(curator.create("/documents", body), "docx"));
        String goal = curator.get("/programs/" + program).extract().path("goal");
        assertThat(text).containsIgnoringCase(goal.substring(0, goal.length() - 1));
    }

    @Test
    void theOrderOfPairsListsThoseWhoAgreed() throws IOException {
        GivenPair.ordered(curator);
        String id = curator.get("/documents?kind=order_pairs").extract().path("items[0].id");
        assertThat(text(file(UUID.fromString(id), "docx")))
                .contains(
                        "Список наставнических пар",
                        "10А",
                        "6Б",
                        "01.10.2026",
                        "к приказу от 7\u00A0октября 2026\u00A0г. №\u00A032");
        var draft = GivenDocument.body("order_pairs", "Об утверждении пар", Map.of());
        contents(draft).put("programId", GivenProgram.draft(curator));
        curator.get("/documents/" + curator.create("/documents", draft) + "/generation")
                .statusCode(200)
                .body("blanks.find { it.field == 'pairs' }.place", equalTo("program"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> contents(Map<String, Object> body) {
        return (Map<String, Object>) body.get("contents");
    }

    private ValidatableResponse upload(int version, byte[] docx) {
        return curator.request()
                .header("If-Match", "\"" + version + "\"")
                .contentType("multipart/form-data")
                .multiPart("file", "blank.docx", docx)
                .put("/document-templates/order_implementation")
                .then();
    }

    private static byte[] own(String... cells) {
        return Docx.portrait()
                .title("{{document.title}}")
                .table(new Docx.Table(50, 50).head("Что", "Кто").row(cells))
                .bytes("Наш");
    }

    @Test
    void anOwnTemplateTakesThePlaceOfTheSystemsAndGoesAgain() throws IOException {
        upload(0, own("{{#terms}}{{text}}", "наш бланк{{/terms}}"))
                .statusCode(200)
                .body("version", equalTo(1));
        curator.get("/document-templates")
                .body("find { it.kind == 'order_implementation' }.own.fileName", equalTo("blank.docx"))
                .body("find { it.kind == 'protocol' }.own", nullValue());
        var id = order();
        curator.post("/documents/" + id + "/generation").statusCode(200);
        assertThat(text(file(id, "docx")))
                .contains("наш бланк", "подготовка", "запуск")
                .doesNotContain("ПРИКАЗЫВАЮ");
        upload(0, own("a", "b")).statusCode(409);
        curator.delete("/document-templates/order_implementation")
                .statusCode(200)
                .body("own", nullValue())
                .body("version", equalTo(0));
        curator.post("/documents/" + id + "/generation").statusCode(200);
        assertThat(text(file(id, "docx"))).contains("ПРИКАЗЫВАЮ");
    }

    @Test
    void aBadPlaceholderIsAnsweredWithItsNameAndPlace() {
        upload(0, own("{{#terms}}{{text}}{{/terms}}", "{{signer.nane}}"))
                .statusCode(422)
                .body("code", equalTo("template-invalid"))
                .body("errors[0].message", containsString("таблица 1, строка 2"))
                .body("errors[0].message", containsString("{{signer.nane}}"))
                .body("errors[0].message", containsString("{{signer.name}}"));
        upload(0, "%PDF-1.4".getBytes()).statusCode(422);
    }

    @Test
    void eachTemplateOfTheSystemComesWithItsPlaceholders() {
        List<String> kinds =
                curator.get("/document-templates").statusCode(200).extract().path("kind");
        assertThat(kinds).contains("order_pairs", "protocol", "certificate");
        assertThat(curator.get("/document-templates/protocol")
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .startsWith('P', 'K');
        curator.get("/document-templates/order_pairs/placeholders")
                .statusCode(200)
                .body("find { it.name == 'pairs' }.items.name", hasItem("mentor"))
                .body("find { it.name == 'pairs' }.kind", equalTo("list"))
                .body("size()", greaterThan(20));
        curator.get("/document-templates/nothing").statusCode(404);
    }

    @Test
    void thePackageHoldsEachPaperOfTheProgrammeAndTheOnesInForceForAllAsDocxAndPdf() throws IOException {
        var program = GivenProgram.draft(curator);
        curator.get("/programs/" + program + "/documents/package").statusCode(409);
        for (var kind : List.of("order_implementation", "roadmap", "gratitude")) {
            var body = GivenDocument.body(kind, "Бумага: " + kind, Map.of());
            contents(body).put("programId", program);
            curator.create("/documents", body);
        }
        var regulation = GivenDocument.body(
                "regulation",
                "Бумага для всех",
                Map.of(
                        "protocol_body", "педагогический совет",
                        "protocol_number", "1",
                        "protocol_date", "2026-08-28",
                        "order_number", "21",
                        "order_date", "2026-08-31"));
        GivenDocument.register(
                curator, GivenDocument.lead(curator, curator.create("/documents", regulation)), "2026-09-01");
        curator.create("/documents", GivenDocument.body("regulation", "Черновик для всех", Map.of()));
        var bytes = curator.get("/programs/" + program + "/documents/package")
                .statusCode(200)
                .extract()
                .asByteArray();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names)
                .containsExactly(
                        "01 Бумага order implementation.docx",
                        "01 Бумага order implementation.pdf",
                        "02 Бумага для всех № 1.docx",
                        "02 Бумага для всех № 1.pdf",
                        "03 Бумага roadmap.docx",
                        "03 Бумага roadmap.pdf");
    }
}
