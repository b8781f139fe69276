package org.tandem.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Files of papers: text in versions, the signed scan, appendices. */
@TandemTest
class DocumentFileTest {

    private static final byte[] PDF = "%PDF-1.7 …".getBytes(ISO_8859_1);

    @Inject
    Given given;

    private Api curator;

    @BeforeEach
    void aCurator() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    @Test
    void eachNewTextIsTheNextVersionAndTheFormerStays() throws IOException {
        var id = GivenDocument.draft(curator);
        add(id, "body", "order.docx", docx("word/document.xml")).statusCode(201);
        add(id, "body", "Приказ.pdf", PDF)
                .statusCode(201)
                .body("", hasSize(2))
                .body("[0].fileVersion", equalTo(2))
                .body("[1].name", equalTo("order.docx"));
        String file = curator.get("/documents/" + id + "/files").extract().path("[1].id");
        var read = curator.get("/documents/" + id + "/files/" + file).statusCode(200);
        assertThat(read.extract().header("Content-Disposition")).startsWith("attachment");
        assertThat(read.extract().asByteArray()).isEqualTo(docx("word/document.xml"));
    }

    @Test
    void aSignedPaperTakesOnlyItsScan() throws IOException {
        var id = GivenDocument.draft(curator);
        add(id, "signed_scan", "Скан.pdf", PDF).statusCode(409);
        GivenDocument.register(curator, GivenDocument.lead(curator, id), "2026-10-01");
        add(id, "body", "Приказ.pdf", PDF).statusCode(409);
        add(id, "signed_scan", "Скан.docx", docx("word/document.xml")).statusCode(422);
        add(id, "signed_scan", "Скан.pdf", PDF).statusCode(201).body("[0].role", equalTo("signed_scan"));
    }

    @Test
    void whatIsNoDocumentOrCarriesMacrosIsRefused() throws IOException {
        var id = GivenDocument.draft(curator);
        add(id, "body", "Приказ.docx", "<html>".getBytes(ISO_8859_1))
                .statusCode(422)
                .body("errors[0].code", equalTo("file-type"));
        add(id, "body", "Таблица.docx", docx("xl/workbook.xml")).statusCode(422);
        add(id, "body", "Приказ.docx", docx("word/document.xml", "word/vbaProject.bin"))
                .statusCode(422);
        add(id, "body", "Пусто.pdf", new byte[0]).statusCode(422);
    }

    @Test
    void aFileIsReadOnlyThroughItsOwnPaper() {
        var id = GivenDocument.draft(curator);
        add(id, "body", "Приказ.pdf", PDF).statusCode(201);
        String file = curator.get("/documents/" + id + "/files").extract().path("[0].id");
        curator.get("/documents/" + GivenDocument.draft(curator) + "/files/" + file)
                .statusCode(404);
        given.colleague(curator, Role.MENTOR)
                .get("/documents/" + id + "/files/" + file)
                .statusCode(404);
    }

    private ValidatableResponse add(UUID id, String role, String name, byte[] content) {
        return curator.request()
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post("/documents/" + id + "/files?role=" + role)
                .then();
    }

    private static byte[] docx(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry("[Content_Types].xml"));
            for (var name : names) {
                zip.putNextEntry(entry(name));
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }
}
