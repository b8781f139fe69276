package org.tandem.people.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.documents.rendering.Samples;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Requests of people about their data and the terms of the law. */
@TandemTest
class DataRequestTest {

    @Inject
    Given given;

    private Api director;

    @BeforeEach
    void aSchool() {
        director = given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    @Test
    void l07_v38_theTermIsCountedInWorkingDaysOfTheEditableCalendar() {
        var person = GivenPerson.adult(director);
        var body = GivenRequest.body(person, "access", "demand");
        body.put("receivedOn", "2026-04-30");
        director.post("/data-requests", body)
                .statusCode(201)
                .body("dueOn", equalTo("2026-05-18"))
                .body("overdue", equalTo(true))
                .body("basis", containsString("ст. 20"));
        director.post(
                        "/organisation/calendar",
                        Map.of("day", "2026-05-07", "working", false, "title", "Праздник школы"))
                .statusCode(200)
                .body("find { it.day == '2026-05-07' }.own", equalTo(true));
        director.post("/data-requests", body).body("dueOn", equalTo("2026-05-19"));
        director.post("/organisation/calendar", new HashMap<>(Map.of("day", "2026-05-07")))
                .statusCode(200)
                .body("findAll { it.day == '2026-05-07' }", hasSize(0));
        director.post("/data-requests", body).body("dueOn", equalTo("2026-05-18"));
        body.put("kind", "erasure");
        body.put("ground", "consent_withdrawn");
        director.post("/data-requests", body).body("dueOn", equalTo("2026-05-30"));
        body.put("kind", "correction");
        director.post("/data-requests", body).statusCode(422).body("errors[0].field", equalTo("ground"));
    }

    @Test
    void l07_theTermIsExtendedOnceWithAReasonAndOnlyWhereTheLawAllows() {
        var person = GivenPerson.adult(director);
        var access = GivenRequest.inWork(director, person, "access", "demand");
        director.get(access).body("extension", equalTo(5));
        var reason = Map.of("reason", "Сведения собираем из архива");
        director.post(access + "/extension", reason).statusCode(200).body("extension", equalTo(0));
        director.post(access + "/extension", reason).statusCode(409);
        var correction = GivenRequest.inWork(director, person, "correction", "demand");
        director.post(correction + "/extension", reason).statusCode(409);
    }

    @Test
    void l07_aRequestGoesFromReceiptToTheAnswerOrARefusalWithItsBasis() {
        var person = GivenPerson.adult(director);
        var request = "/data-requests/" + GivenRequest.received(director, person, "correction", "demand");
        director.get(request).body("actions", contains("start", "refusal"));
        director.post(request + "/completion", Map.of("answer", "х")).statusCode(409);
        director.post(request + "/start").statusCode(200).body("status", equalTo("in_work"));
        director.post(request + "/completion", Map.of("answer", "Исправили отчество"))
                .statusCode(200)
                .body("status", equalTo("done"));
        director.post(request + "/closing").statusCode(200).body("actions", hasSize(0));
        var other = GivenRequest.inWork(director, person, "access", "demand");
        director.post(other + "/refusal", Map.of("reason", "ч. 8 ст. 14 152-ФЗ"))
                .statusCode(200)
                .body("refusalBasis", equalTo("ч. 8 ст. 14 152-ФЗ"));
        director.post(other + "/start").statusCode(409);
    }

    @Test
    void aCuratorWritesRequestsDownButDoesNotDecide() {
        var person = GivenPerson.adult(director);
        var curator = given.colleague(director, Role.CURATOR);
        var request = GivenRequest.inWork(curator, person, "erasure", "demand");
        curator.get(request).body("actions", not(hasItem("erasure")));
        curator.post(request + "/erasure").statusCode(403);
        curator.post(request + "/refusal", Map.of("reason", "х")).statusCode(403);
    }

    @Test
    void l07_theAnswerToAnAccessRequestHoldsEverythingForAMachineAndToBeRead() throws IOException {
        var child = GivenPerson.minor(director, 12);
        GivenConsent.complete(director, child);
        var request = GivenRequest.inWork(director, child, "access", "demand");
        var json = new String(file(request, "json"), StandardCharsets.UTF_8);
        assertThat(json).contains("Семёнов Пётр", "Семёнова Анна", "Согласи", "+7 900 000-00-02");
        var pdf = file(request, "pdf");
        var docx = file(request, "docx");
        Samples.keep("dossier", docx, pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Семёнов Пётр", "Законные представители");
        }
        var erasure = GivenRequest.inWork(director, child, "erasure", "demand");
        director.get(erasure + "/file?format=json").statusCode(409);
    }

    @Test
    void theFileIsMadeOnlyByThoseWhoMaySeeWhatIsInIt() {
        var person = GivenPerson.adult(director);
        var request = GivenRequest.inWork(director, person, "access", "demand");
        given.colleague(director, Role.PD_OFFICER)
                .get(request + "/file?format=json")
                .statusCode(403);
    }

    @Test
    void aWithdrawalOfTheMainConsentOpensARequestToEraseOnce() {
        var child = GivenPerson.minor(director, 15);
        var guardians = GivenConsent.effective(director, child, "pd_minor_by_guardian");
        var own = GivenConsent.effective(director, child, "pd_minor_own");
        director.post("/consents/" + guardians + "/withdrawal", GivenConsent.withdrawal())
                .statusCode(200);
        director.post("/consents/" + own + "/withdrawal", GivenConsent.withdrawal())
                .statusCode(200);
        director.get("/data-requests?personId=" + child)
                .body("items", hasSize(1))
                .body("items.kind", equalTo(List.of("erasure")))
                .body("items.ground", equalTo(List.of("consent_withdrawn")))
                .body("items.applicant", equalTo(List.of("guardian")))
                .body("items[0].dueOn", equalTo(GivenPerson.today().plusDays(30).toString()));
        var photo = GivenConsent.effective(director, child, "photo_video");
        director.post("/consents/" + photo + "/withdrawal", GivenConsent.withdrawal())
                .statusCode(200);
        director.get("/data-requests?personId=" + child).body("items", hasSize(1));
    }

    private byte[] file(String request, String format) {
        return director.get(request + "/file?format=" + format)
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
