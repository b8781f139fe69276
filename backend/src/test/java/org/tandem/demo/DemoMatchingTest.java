package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.testing.TandemTest;

/**
 * Data of a real shape, R-052 to R-055: the programmes of the demonstration from what people answered after the general
 * meeting through matching and agreement to the order in Word, and to the order that changes it.
 */
@TandemTest
class DemoMatchingTest {

    @Inject
    DemoOrganisations organisations;

    private DemoClient curator;
    private DemoClient director;
    private DemoScript script;
    private DemoYear.Running running;

    private void prepare(String name) {
        var domain = name + "-" + UUID.randomUUID() + ".example";
        var address = "http://localhost:" + RestAssured.port;
        script = DemoScript.read(name);
        organisations.open(script.organisation(), domain);
        curator = new DemoClient(address);
        curator.signIn("curator@" + domain, DemoOrganisations.PASSWORD);
        director = new DemoClient(address);
        director.signIn("director@" + domain, DemoOrganisations.PASSWORD);
        running = new DemoYear(curator, script).prepare();
        curator.put(
                "/pairs/matching/" + running.programId(),
                Map.of(
                        "weights", Map.of("preference", 5, "topic", 5, "time", 2),
                        "placesPerMentor", 2,
                        "places", Map.of(),
                        "locked", List.of(),
                        "forbidden", List.of()),
                0);
    }

    @ParameterizedTest
    @CsvSource({
        "college, student_student, Берёзкиной Ульяны Яновны и наставляемого Ёжиковой Марии Антоновны",
        "school, student_student, Зимородова Льва Ильича и наставляемых Ёлкина Артёма Сергеевича",
    })
    void fromTheAnswersToTheOrderInWord(String name, String form, String declined) throws IOException {
        prepare(name);
        var wished = mutualFirstChoices();
        var found = new HashSet<List<String>>();
        for (var programForm : curator.get("/programs/" + running.programId()).path("forms")) {
            found.addAll(match(programForm));
        }
        assertThat(found).containsAll(wished);

        var order = order("order_pairs", "Об утверждении наставнических пар и групп");
        var text = text(order, name + "-order");
        for (var couple : found) {
            assertThat(text).contains(fullName(couple.get(0)), fullName(couple.get(1)));
        }
        assertThat(text).doesNotContain("{{", "null");

        var pairs = curator.all("/pairs?programId=" + running.programId() + "&status=agreed");
        register(order);
        pairs.forEach(pair -> curator.post(at(pair) + "/order", Map.of("documentId", order)));
        var ended = endedPair(form, declined);
        curator.post(
                at(ended) + "/dissolution",
                Map.of("initiator", "mentor", "reasonCode", "mentor_wish", "comment", "Выбыл"));
        var change = curator.get(at(ended)).path("changeOrderId").asText();
        assertThat(text(change, name + "-change")).contains(declined).doesNotContain("{{", "null");
    }

    /** Mentor and mentee of the script who answered and named each other first. */
    private Set<List<String>> mutualFirstChoices() {
        var couples = new HashSet<List<String>>();
        for (var pair : script.pairs()) {
            couples.add(List.of(
                    running.people().get(pair.mentor()),
                    running.people().get(pair.mentees().get(0))));
        }
        return couples;
    }

    /** Proposes one form, takes the proposal and lets everybody agree; mentor and mentee of each couple. */
    private List<List<String>> match(JsonNode form) {
        var at = "/pairs/matching/" + running.programId();
        var code = form.path("form").asText();
        var proposal = curator.post(at + "/proposal", Map.of("form", code, "method", "optimal", "couples", List.of()));
        for (var alone : proposal.path("without")) {
            assertThat(alone.path("reason").asText()).isNotBlank();
        }
        var couples = new ArrayList<List<String>>();
        var taken = new ArrayList<Map<String, Object>>();
        for (var mentor : proposal.path("mentors")) {
            var mentees = new ArrayList<String>();
            for (var mentee : mentor.path("mentees")) {
                assertThat(mentee.path("explanation").asText()).endsWith(".");
                mentees.add(mentee.path("participantId").asText());
                couples.add(List.of(mentor.path("participantId").asText(), mentees.get(mentees.size() - 1)));
            }
            if (!mentees.isEmpty()) {
                taken.add(Map.of("mentorId", mentor.path("participantId").asText(), "menteeIds", mentees));
            }
        }
        var body = new HashMap<String, Object>(Map.of("form", code, "pairs", taken));
        body.put("roleModel", form.path("roleModels").get(0).asText());
        body.put("startsOn", "2026-10-01");
        body.put("endsOn", "2027-05-31");
        if (!taken.isEmpty()) {
            curator.post(at + "/pairs", body).forEach(pair -> agree(pair.asText()));
        }
        return couples;
    }

    private void agree(String pair) {
        curator.post("/pairs/" + pair + "/proposal");
        for (var member : curator.get("/pairs/" + pair).path("members")) {
            curator.post(
                    "/pairs/" + pair + "/agreement",
                    Map.of(
                            "participantId", member.path("participantId").asText(),
                            "agreedOn", DemoYear.past("2026-10-05"),
                            "by", "paper"));
        }
    }

    private String order(String kind, String title) {
        var contents = Map.of("title", title, "programId", running.programId(), "fields", Map.of());
        return curator.post("/documents", Map.of("kind", kind, "contents", contents))
                .path("id")
                .asText();
    }

    private void register(String document) {
        curator.post("/documents/" + document + "/submission");
        director.post("/documents/" + document + "/approval");
        var today =
                LocalDate.now(ZoneId.of(script.organisation().path("timeZone").asText()));
        director.post("/documents/" + document + "/registration", Map.of("dated", today.toString()));
    }

    /** The pair whose names the declined text begins and ends with. */
    private JsonNode endedPair(String form, String declined) {
        return curator.all("/pairs?programId=" + running.programId() + "&status=ordered").stream()
                .filter(pair -> pair.path("form").asText().equals(form))
                .filter(pair ->
                        declined.startsWith(pair.path("mentorName").asText().substring(0, 5)))
                .findFirst()
                .orElseThrow();
    }

    private static String at(JsonNode pair) {
        return "/pairs/" + pair.path("id").asText();
    }

    private String fullName(String participantId) {
        return curator.get("/participants/" + participantId)
                .path("person")
                .path("fullName")
                .asText();
    }

    /** The paper in Word; a copy stays in {@code target} to be looked at. */
    private String text(String document, String copy) throws IOException {
        curator.post("/documents/" + document + "/generation");
        var path = Path.of("target", "orders", copy + ".docx");
        Files.createDirectories(path.getParent());
        Files.write(
                path,
                RestAssured.given()
                        .header("Authorization", "Bearer " + curator.token())
                        .get("/api/v1/documents/" + document + "/file?format=docx")
                        .asByteArray());
        try (var docx = new XWPFDocument(Files.newInputStream(path));
                var words = new XWPFWordExtractor(docx)) {
            return words.getText().replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
