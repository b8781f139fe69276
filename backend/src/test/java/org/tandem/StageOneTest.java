package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.documents.GivenDocument;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Stage 1 of the model closed with nothing but papers that the system made. */
@TandemTest
class StageOneTest {

    private static final Map<String, String> STAMPS = Map.of(
            "protocol_body", "Педагогический совет",
            "protocol_number", "1",
            "protocol_date", "2026-08-28",
            "order_number", "21",
            "order_date", "2026-08-31");

    @Inject
    Given given;

    private Api curator;
    private UUID program;

    @Test
    @SuppressWarnings("unchecked")
    void everyActivityOfThePreparationIsDoneByAPaperMadeHereAndThePackageOpens() throws IOException {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        program = GivenProgram.draft(curator);
        var papers = papers();
        var at = "/programs/" + program;
        List<Map<String, Object>> activities = curator.get(at + "/roadmap")
                .extract()
                .path("sections.activities.flatten().findAll { it.stage == 'prepare' }");
        assertThat(activities).hasSizeGreaterThan(5);

        for (var i = 0; i < activities.size(); i++) {
            var activity = activities.get(i);
            curator.post(
                            at + "/activities/" + activity.get("id") + "/documents",
                            Map.of("documentId", papers.get(i % papers.size())))
                    .statusCode(200);
            for (var occurrence : (List<Map<String, Object>>) activity.get("occurrences")) {
                curator.post(
                                at + "/occurrences/" + occurrence.get("id") + "/completion",
                                Map.of("doneOn", "2026-09-30"))
                        .statusCode(200);
            }
        }
        curator.get(at + "/roadmap")
                .body("sections.activities.flatten().findAll { it.stage == 'prepare' }.status", everyItem(is("done")));
        curator.post(at + "/stages/prepare/completion").statusCode(200);
        curator.get(at + "/stages").body("find { it.stage == 'prepare' }.status", equalTo("done"));

        assertThat(opened())
                .hasSize(2 * papers.size())
                .allMatch(name -> name.endsWith(".docx") || name.endsWith(".pdf"));
    }

    /** In force, each made from data. */
    private List<UUID> papers() {
        return List.of(
                paper("order_implementation", "О внедрении целевой модели", GivenDocument.sixBlocks()),
                paper("order_curators", "О назначении кураторов", Map.of("curators", "Заместитель директора по УВР")),
                paper("regulation", "Положение о наставничестве", STAMPS),
                paper("programme", "Программа наставничества", STAMPS),
                paper("roadmap", "Дорожная карта", STAMPS),
                paper(
                        "protocol",
                        "О программе наставничества",
                        Map.of(
                                "body", "pedagogical_council",
                                "held_on", "2026-08-28",
                                "chair", "Директор",
                                "secretary", "Секретарь",
                                "attendance", "24",
                                "agenda", "О программе наставничества",
                                "decisions", "Принять программу и дорожную карту")));
    }

    @SuppressWarnings("unchecked")
    private UUID paper(String kind, String title, Map<String, String> fields) {
        var body = GivenDocument.body(kind, title, fields);
        var contents = new HashMap<>((Map<String, Object>) body.get("contents"));
        contents.put("programId", program);
        body.put("contents", contents);
        var id = curator.create("/documents", body);
        curator.post("/documents/" + id + "/generation").statusCode(200);
        return GivenDocument.register(curator, GivenDocument.lead(curator, id), "2026-09-01");
    }

    /** Names in the package, each read by another program's parser; the archive stays for a look by hand. */
    private List<String> opened() throws IOException {
        var archive = curator.get("/programs/" + program + "/documents/package")
                .statusCode(200)
                .extract()
                .asByteArray();
        Files.write(Path.of("target", "stage-one.zip"), archive);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                read(entry.getName(), zip.readAllBytes());
            }
        }
        return names;
    }

    private static void read(String name, byte[] content) throws IOException {
        if (name.endsWith(".docx")) {
            try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
                assertThat(document.getParagraphs()).isNotEmpty();
            }
        } else {
            try (var document = Loader.loadPDF(content)) {
                assertThat(document.getNumberOfPages()).isPositive();
            }
        }
    }
}
