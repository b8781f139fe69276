package org.tandem.consents.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.documents.rendering.Samples;
import org.tandem.participants.GivenParticipant;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class FormResourceTest {

    private static final Logger LOG = Logger.getLogger(FormResourceTest.class);

    @Inject
    Given given;

    @Test
    void l03_aTeenagersPapersAreHisGuardiansAndHisOwn() throws IOException {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        var teenager = GivenForms.pupils(curator, program, 1, 15, "9А");
        curator.get("/consents/forms?programId=" + program)
                .statusCode(200)
                .body("persons", hasSize(1))
                .body("persons[0].group", equalTo("9А"))
                .body("persons[0].forms.kind", equalTo(List.of("pd_minor_by_guardian", "pd_minor_own")))
                .body(
                        "persons[0].forms.signerName",
                        equalTo(List.of("Семёнова Анна", "Абрамов Ученик А Александрович")))
                .body("persons[0].forms.again", equalTo(List.of(false, false)))
                .body("lengths", hasSize(3));
        var text = text(GivenForms.printed(curator, program, teenager));
        assertThat(text)
                .contains("СОГЛАСИЕ ЗАКОННОГО ПРЕДСТАВИТЕЛЯ")
                .contains("МОЁ СОГЛАСИЕ НА ОБРАБОТКУ")
                .contains("Школа для проверки")
                .contains("Документ о полномочиях представителя:")
                .doesNotContain("{");
        curator.get("/consents?personId=" + teenager.get(0))
                .body("items", hasSize(2))
                .body("items[0].status", equalTo("issued"));
    }

    @Test
    void v02_onlyWhoLacksAConsentIsOnTheList() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        GivenParticipant.menteeInBase(curator, program);
        GivenForms.pupils(curator, program, 1, 12, "10Б");
        GivenForms.pupils(curator, program, 1, 12, "5А");
        curator.get("/consents/forms?programId=" + program)
                .statusCode(200)
                .body("persons.group", equalTo(List.of("5А", "10Б")));
    }

    @Test
    void l01_aReprintIsTheSameConsentWithANewCode() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        var pupils = GivenForms.pupils(curator, program, 2, 12, "5А");
        var first = GivenForms.printed(curator, program, pupils);
        var second = GivenForms.printed(curator, program, pupils);
        assertThat(second).isNotEqualTo(first);
        curator.get("/consents").body("items", hasSize(2));
        curator.post("/consents/forms/printing", GivenForms.request(program, pupils, false))
                .statusCode(422)
                .body("code", equalTo("nothing-to-print"));
    }

    @Test
    void twoWhoPressTogetherMakeNoTwins() throws Exception {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        var pupils = GivenForms.pupils(curator, program, 3, 12, "5А");
        var pool = Executors.newFixedThreadPool(4);
        try {
            var presses = IntStream.range(0, 4)
                    .<Callable<byte[]>>mapToObj(i -> () -> GivenForms.printed(curator, program, pupils))
                    .toList();
            for (var done : pool.invokeAll(presses)) {
                assertThat(done.get()).isNotEmpty();
            }
        } finally {
            pool.shutdownNow();
        }
        curator.get("/consents").body("items", hasSize(3));
    }

    @Test
    void l01_onTwoSidesNoSheetHoldsTwoForms() throws IOException {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        var body = new HashMap<>(GivenForms.request(program, GivenForms.pupils(curator, program, 2, 12, "5А"), true));
        body.put("bothSides", true);
        var pdf = curator.post("/consents/forms/printing", body)
                .statusCode(200)
                .header("Form-Count", "2")
                .header("Page-Count", notNullValue())
                .extract()
                .asByteArray();
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages() % 2).isZero();
            assertThat(file.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(2);
        }
    }

    @Test
    void nobodyOutsideOfTheProgrammeIsPrinted() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        for (var foreign :
                List.of(GivenPerson.minor(curator, 12), GivenPerson.minor(given.signedIn(Role.CURATOR), 12))) {
            curator.post("/consents/forms/printing", GivenForms.request(program, List.of(foreign), true))
                    .statusCode(404);
        }
        curator.get("/consents/forms?programId=" + UUID.randomUUID()).statusCode(404);
        curator.get("/consents").body("items", hasSize(0));
    }

    @Test
    void whoeverRefusedIsNotAskedByAPrintingAgain() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        var pupil = GivenForms.pupils(curator, program, 1, 12, "5А").get(0);
        var consent = GivenConsent.issued(curator, pupil, "pd_minor_by_guardian");
        curator.post("/consents/" + consent + "/refusal", Map.of("reason", "Не хотим"))
                .statusCode(200);
        curator.get("/consents/forms?programId=" + program).body("persons", hasSize(0));
    }

    @Test
    void thirtyPupilsArePrintedInOneGo() throws IOException {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        var pupils = GivenForms.pupils(curator, program, 30, 15, "9А");
        GivenForms.printed(curator, program, GivenForms.pupils(curator, program, 1, 12, "5А"));
        var start = System.nanoTime();
        var pdf = GivenForms.printed(curator, program, pupils);
        var millis = (System.nanoTime() - start) / 1_000_000;
        try (var file = Loader.loadPDF(pdf)) {
            LOG.infof(
                    "60 forms of 30 pupils: %d pages, %d KB, %d ms",
                    file.getNumberOfPages(), pdf.length / 1024, millis);
            assertThat(file.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(60);
            assertThat(file.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
        Samples.keep("forms", new byte[0], pdf);
        assertThat(millis).isLessThan(20_000);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
