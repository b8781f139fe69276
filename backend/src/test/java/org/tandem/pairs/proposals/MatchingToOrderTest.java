package org.tandem.pairs.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.documents.GivenDocument;
import org.tandem.pairs.GivenPair;
import org.tandem.participants.GivenParticipant;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The whole way of R-052…R-055: what people answered becomes pairs, and the pairs an order with its list. */
@TandemTest
class MatchingToOrderTest {

    @Inject
    Given given;

    private Api curator;
    private UUID program;

    @BeforeEach
    void aProgramme() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        program = GivenProgram.active(curator);
    }

    private UUID mentor(String family, String name, String patronymic, String group) {
        return GivenParticipant.trained(
                curator,
                inBase(
                        Map.of(
                                "side",
                                "mentor",
                                "category",
                                "student",
                                "competences",
                                List.of("математика"),
                                "timeResource",
                                "2 часа в неделю"),
                        person(family, name, patronymic, "2004-03-01", group)));
    }

    private UUID mentee(String family, String name, String patronymic, String group) {
        return inBase(
                Map.of(
                        "side",
                        "mentee",
                        "category",
                        "low_achiever",
                        "requests",
                        List.of(Map.of("topic", "математика", "problem", "Трудно", "expectedResult", "Четвёрка"))),
                person(family, name, patronymic, "2007-03-01", group));
    }

    private static Map<String, Object> person(
            String family, String name, String patronymic, String born, String group) {
        return Map.of(
                "familyName", family,
                "givenName", name,
                "patronymic", patronymic,
                "birthDate", born,
                "kind", "learner",
                "className", group);
    }

    private UUID inBase(Map<String, ?> participation, Map<String, Object> person) {
        var body = new HashMap<String, Object>(participation);
        body.put("programId", program);
        body.put("person", person);
        var id = curator.create("/participants", body);
        GivenConsent.complete(curator, GivenParticipant.personOf(curator, id));
        return id;
    }

    private void wishes(UUID who, UUID whom) {
        GivenPair.prefers(curator, program, who, List.of(whom), List.of());
    }

    @Test
    void preferencesBecomeAnOrderWithTheNamesOfBothSides() throws IOException {
        var zhuk = mentor("Жук", "Олег", "Львович", "ТМ-31");
        var ledova = mentor("Ледова", "Алёна", "Ильинична", "ТМ-32");
        var sova = mentee("Сова", "Илья", "Петрович", "ТМ-11");
        var ezhikova = mentee("Ёжикова", "Мария", "Юрьевна", "ТМ-12");
        wishes(sova, ledova);
        wishes(ledova, sova);
        wishes(ezhikova, zhuk);
        wishes(zhuk, ezhikova);

        var proposal = curator.post(
                        "/pairs/matching/" + program + "/proposal",
                        Map.of("form", "student_student", "method", "optimal", "couples", List.of()))
                .statusCode(200)
                .body("without", hasSize(0))
                .extract()
                .jsonPath();
        var pairs = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> mentor : proposal.<Map<String, Object>>getList("mentors")) {
            var chosen = ((List<?>) mentor.get("mentees"))
                    .stream().map(one -> ((Map<?, ?>) one).get("participantId")).toList();
            pairs.add(Map.of("mentorId", mentor.get("participantId"), "menteeIds", chosen));
        }
        List<String> drafts = curator.post(
                        "/pairs/matching/" + program + "/pairs",
                        Map.of(
                                "form", "student_student",
                                "roleModel", "peer_peer",
                                "startsOn", "2026-10-01",
                                "endsOn", "2027-05-31",
                                "pairs", pairs))
                .statusCode(200)
                .body("", hasSize(2))
                .extract()
                .jsonPath()
                .getList("");
        drafts.forEach(this::agree);

        var rows = appendix(order());
        assertThat(rows).hasSize(3);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).contains("Ледова Алёна Ильинична", "ТМ-32", "Сова Илья Петрович"))
                .anySatisfy(row -> assertThat(row).contains("Жук Олег Львович", "ТМ-31", "Ёжикова Мария Юрьевна"))
                .allSatisfy(row -> assertThat(row).doesNotContain("{{", "null", "________"));
    }

    private void agree(String pair) {
        curator.post("/pairs/" + pair + "/proposal").statusCode(200);
        List<String> members = curator.get("/pairs/" + pair).extract().path("members.participantId");
        for (var member : members) {
            curator.post(
                            "/pairs/" + pair + "/agreement",
                            Map.of("participantId", member, "agreedOn", "2026-10-05", "by", "self"))
                    .statusCode(200);
        }
    }

    /** Drafts the order of the programme and puts both pairs into it once it is registered. */
    private UUID order() {
        var body = GivenDocument.body("order_pairs", "Об утверждении наставнических пар и групп", Map.of());
        @SuppressWarnings("unchecked")
        var contents = (Map<String, Object>) body.get("contents");
        contents.put("programId", program);
        var id = curator.create("/documents", body);
        curator.post("/documents/" + id + "/generation").statusCode(200);
        GivenDocument.register(curator, GivenDocument.lead(curator, id), GivenPair.today());
        List<String> agreed = curator.get("/pairs?programId=" + program + "&status=agreed")
                .extract()
                .path("items.id");
        assertThat(agreed).hasSize(2);
        for (var pair : agreed) {
            curator.post("/pairs/" + pair + "/order", Map.of("documentId", id))
                    .statusCode(200)
                    .body("status", equalTo("ordered"));
        }
        return id;
    }

    /** Rows of the list of pairs, the heading first. */
    private List<String> appendix(UUID order) throws IOException {
        var docx = curator.get("/documents/" + order + "/file?format=docx")
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream()
                    .filter(table -> table.getText().contains("Наставляемые"))
                    .findFirst()
                    .orElseThrow()
                    .getRows()
                    .stream()
                    .map(row -> String.join(
                            " | ",
                            row.getTableCells().stream()
                                    .map(cell -> cell.getText().replaceAll("\\s+", " "))
                                    .toList()))
                    .toList();
        }
    }
}
