package org.tandem.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.documents.GivenDocument;
import org.tandem.participants.GivenParticipant;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Another mentor in a running pair. */
@TandemTest
class PairReplacementTest {

    @Inject
    Given given;

    private GivenPair running;
    private UUID other;

    @BeforeEach
    void aRunningPairAndAnotherMentor() {
        running = GivenPair.working(given.signedIn(Role.CURATOR, Role.DIRECTOR));
        other = GivenPair.learner(running.curator, running.program, "mentor", "2009-05-01", "11А");
        running.collectConsents(other);
        running.train(other);
    }

    private ValidatableResponse replace(UUID mentor) {
        return running.curator.post(
                "/pairs/" + running.pair + "/replacement",
                Map.of(
                        "mentorId",
                        mentor,
                        "startsOn",
                        "2026-11-10",
                        "ending",
                        Map.of("initiator", "mentor", "reasonCode", "mentor_wish", "comment", "Переезжает")));
    }

    @Test
    void thePairEndsWithItsReasonAndALinkedDraftTakesItsMenteesOver() {
        running.curator
                .get("/pairs/" + running.pair)
                .body("actions", hasItem("replacement"))
                .body("replacedById", nullValue());
        String next = replace(other)
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("replacesId", equalTo(running.pair.toString()))
                .body("endsOn", equalTo("2027-05-31"))
                .body("members", hasSize(2))
                .body("members.participantId", hasItems(other.toString(), running.mentee.toString()))
                .extract()
                .path("id");
        running.curator
                .get("/pairs/" + running.pair)
                .body("status", equalTo("dissolved"))
                .body("ending.reasonCode", equalTo("mentor_wish"))
                .body("replacedById", equalTo(next));
        running.curator.get("/participants/" + running.mentor).body("status", equalTo("trained"));
        running.curator.get("/participants/" + running.mentee).body("status", equalTo("in_base"));
    }

    @Test
    void aRefusedNewPairLeavesTheFormerOneAtWork() {
        replace(running.mentor).statusCode(422).body("errors[0].field", equalTo("mentorId"));
        var elsewhere = GivenParticipant.mentorTrained(running.curator, GivenProgram.active(running.curator));
        replace(elsewhere).statusCode(404);
        replace(UUID.randomUUID()).statusCode(404);
        running.curator.get("/pairs/" + running.pair).body("status", equalTo("active"));
    }

    @Test
    void aPairThatHasEndedIsNotReplacedOnceMore() {
        replace(other).statusCode(201);
        replace(other).statusCode(409);
    }

    /** Text of the paper in Word. */
    private String text(String document) throws IOException {
        running.curator.post("/documents/" + document + "/generation").statusCode(200);
        var docx = running.curator
                .get("/documents/" + document + "/file?format=docx")
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var paper = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(paper)) {
            return words.getText().replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void anOrderOfTheChangeIsDraftedWithTheNamesOfBothSidesDeclined() throws IOException {
        String next = replace(other).statusCode(201).extract().path("id");
        String order = running.curator
                .get("/pairs/" + running.pair)
                .body("changeOrderId", notNullValue())
                .extract()
                .path("changeOrderId");
        running.curator
                .get("/documents/" + order)
                .body("kind", equalTo("order_pairs_change"))
                .body("status", equalTo("draft"));
        assertThat(text(order))
                .contains("наставника Семёнова Петра и наставляемого Семёнова Петра")
                .contains("(приказ от 07.10.2026 № 32): желание наставника")
                .doesNotContain("закрепить:", "{{", "null");
        running.curator.post("/pairs/" + next + "/proposal").statusCode(200);
        for (var member : List.of(other, running.mentee)) {
            running.curator
                    .post(
                            "/pairs/" + next + "/agreement",
                            Map.of("participantId", member, "agreedOn", "2026-10-05", "by", "paper"))
                    .statusCode(200);
        }
        assertThat(text(order)).contains("наставника Семёнова Петра за наставляемым Семёновым Петром с 10.11.2026");
        GivenDocument.register(
                running.curator, GivenDocument.lead(running.curator, UUID.fromString(order)), GivenPair.today());
        running.curator
                .post("/pairs/" + next + "/order", Map.of("documentId", order))
                .statusCode(200)
                .body("status", equalTo("ordered"));
    }

    @Test
    void aPairEndedByAnOrderOfItsOwnNeedsNoDraft() {
        var elsewhere = GivenPair.working(given.signedIn(Role.CURATOR, Role.DIRECTOR));
        elsewhere
                .curator
                .post(
                        "/pairs/" + elsewhere.pair + "/dissolution",
                        Map.of(
                                "initiator", "mentor",
                                "reasonCode", "mentor_wish",
                                "orderNumber", "41",
                                "orderDate", "2026-11-01"))
                .statusCode(200)
                .body("changeOrderId", nullValue());
    }
}
