package org.tandem.consents.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.consents.forms.GivenForms;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ScanResourceTest {

    private static final Logger LOG = Logger.getLogger(ScanResourceTest.class);

    @Inject
    Given given;

    @Test
    void thirtyPrintedFormsInOneFileFindTheirPersons() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        var pupils = GivenForms.pupils(curator, program, 30, 12, "6А");
        var random = new Random(7);
        var pages = new ArrayList<BufferedImage>();
        for (var page : Paper.scanned(GivenForms.printed(curator, program, pupils), 150)) {
            pages.add(Paper.worn(page, random.nextDouble() * 6 - 3, random));
        }
        assertThat(pages).hasSizeGreaterThanOrEqualTo(30);
        pages.replaceAll(page -> Paper.turned(page, random.nextInt(4)));
        Collections.shuffle(pages, random);
        var scan = GivenScan.begun(curator);
        var pdf = Paper.pdf(pages);
        GivenScan.sent(curator, scan, "стопка.pdf", pdf).statusCode(200);
        var start = System.nanoTime();
        var answer = GivenScan.read(curator, scan);
        var millis = (System.nanoTime() - start) / 1_000_000;
        List<String> states = answer.extract().path("pages.state");
        var filed = Collections.frequency(states, "filed");
        LOG.infof(
                "Scans of 30 forms: %d pages, %d KB, %d ms, filed by their codes: %d (%d %%)",
                states.size(), pdf.length / 1024, millis, filed, filed * 100 / states.size());
        assertThat(filed).isEqualTo(states.size());
        for (var pupil : pupils) {
            curator.get("/consents?personId=" + pupil)
                    .body("items", hasSize(1))
                    .body("items[0].status", equalTo("signed"))
                    .body("items[0].method", equalTo("paper_scan"))
                    .body("items[0].hasScan", is(true))
                    .body("items[0].signedOn", nullValue());
        }
    }

    @Test
    void l02_theDayOfTheSignatureIsReadWhenTheScanIsChecked() {
        var curator = given.signedIn(Role.CURATOR);
        var consent = filed(curator);
        curator.get("/consents/" + consent + "/scan-page?page=1")
                .statusCode(200)
                .body("pages", equalTo(1));
        curator.get("/consents/" + consent + "/scan-page?page=2").statusCode(404);
        var checked = GivenConsent.checked();
        curator.post("/consents/" + consent + "/confirmation", checked)
                .statusCode(422)
                .body("errors[0].field", equalTo("signedOn"));
        checked.put("signedOn", GivenPerson.today().plusDays(1).toString());
        curator.post("/consents/" + consent + "/confirmation", checked).statusCode(422);
        checked.put("signedOn", GivenPerson.today().toString());
        curator.post("/consents/" + consent + "/confirmation", checked)
                .statusCode(200)
                .body("status", equalTo("effective"))
                .body("signedOn", equalTo(GivenPerson.today().toString()));
    }

    private UUID filed(Api curator) {
        var program = GivenProgram.active(curator);
        var pupil = GivenForms.pupils(curator, program, 1, 12, "6А");
        var scan = GivenScan.begun(curator);
        var page =
                Paper.scanned(GivenForms.printed(curator, program, pupil), 150).get(0);
        GivenScan.sent(curator, scan, "лист.png", Paper.png(page)).statusCode(200);
        var answer = GivenScan.read(curator, scan).body("pages.state", equalTo(List.of("filed")));
        return UUID.fromString(answer.extract().path("pages[0].consent.id"));
    }

    @Test
    void theSamePaperTwiceIsFiledOnce() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(curator);
        var pupil = GivenForms.pupils(curator, program, 1, 12, "6А");
        var page =
                Paper.scanned(GivenForms.printed(curator, program, pupil), 150).get(0);
        var scan = GivenScan.begun(curator);
        GivenScan.sent(curator, scan, "лист.pdf", Paper.pdf(List.of(page, page)))
                .statusCode(200);
        GivenScan.read(curator, scan).body("pages.state", equalTo(List.of("filed", "already")));
        var again = GivenScan.begun(curator);
        GivenScan.sent(curator, again, "лист.png", Paper.png(page)).statusCode(200);
        GivenScan.read(curator, again).body("pages.state", equalTo(List.of("already")));
        curator.delete("/consents/scans/" + again).statusCode(204);
        curator.get("/consents/scans/" + again).statusCode(404);
    }

    @Test
    void aFormThatLacksAPageWaitsForItAndIsFiledWhole() {
        var curator = given.signedIn(Role.CURATOR);
        curator.put("/organisation", 0, longNamed()).statusCode(200);
        var program = GivenProgram.active(curator);
        var pupil = GivenForms.pupils(curator, program, 1, 12, "6А");
        var pages = Paper.scanned(GivenForms.printed(curator, program, pupil), 150);
        assertThat(pages).hasSize(2);
        var scan = GivenScan.begun(curator);
        GivenScan.sent(curator, scan, "два.png", Paper.png(pages.get(1))).statusCode(200);
        GivenScan.read(curator, scan)
                .body("pages[0].state", equalTo("placed"))
                .body("pages[0].missing", equalTo(List.of(1)));
        GivenScan.sent(curator, scan, "раз.png", Paper.png(pages.get(0))).statusCode(200);
        var answer = GivenScan.read(curator, scan).body("pages.state", equalTo(List.of("filed", "filed")));
        var consent = "/consents/" + answer.extract().path("pages[0].consent.id");
        curator.get(consent + "/scan-page?page=2").statusCode(200).body("pages", equalTo(2));
    }

    /** As long as names of institutions may be: the form needs a second page. */
    private static Map<String, Object> longNamed() {
        var words = "Государственное бюджетное общеобразовательное учреждение "
                .repeat(9)
                .strip();
        return Map.of(
                "fullName", words.substring(0, 500),
                "shortName", "Школа",
                "type", "school",
                "address", words.substring(0, 500),
                "timeZone", "Europe/Moscow");
    }

    @Test
    void aPageWithoutACodeIsPlacedByHand() {
        var curator = given.signedIn(Role.CURATOR);
        var pupil = GivenPerson.minor(curator, 12);
        var consent = GivenConsent.issued(curator, pupil, "pd_minor_by_guardian");
        var scan = GivenScan.begun(curator);
        GivenScan.sent(curator, scan, "фото.png", Paper.png(Paper.blank())).statusCode(200);
        GivenScan.read(curator, scan)
                .body("pages[0].state", equalTo("unreadable"))
                .body("pages[0].consent", nullValue())
                .body("pages[0].hasPicture", is(true));
        var page = "/consents/scans/" + scan + "/pages/"
                + GivenScan.pageIds(curator, scan).get(0);
        curator.get(page + "/picture").statusCode(200);
        curator.get("/consents/scans/candidates").body("id", equalTo(List.of(consent.toString())));
        curator.post(page + "/placement", Map.of("consentId", consent, "page", 2))
                .statusCode(422);
        curator.post(page + "/placement", Map.of("consentId", consent, "page", 1))
                .statusCode(200)
                .body("pages[0].state", equalTo("filed"));
        curator.get("/consents/" + consent).body("status", equalTo("signed"));
    }

    @Test
    void v39_aPaperOfAnotherSchoolIsJustUnreadable() {
        var stranger = given.signedIn(Role.CURATOR);
        var program = GivenProgram.active(stranger);
        var pupil = GivenForms.pupils(stranger, program, 1, 12, "6А");
        var page =
                Paper.scanned(GivenForms.printed(stranger, program, pupil), 150).get(0);
        var curator = given.signedIn(Role.CURATOR);
        var scan = GivenScan.begun(curator);
        GivenScan.sent(curator, scan, "чужой.png", Paper.png(page)).statusCode(200);
        GivenScan.read(curator, scan)
                .body("pages.state", equalTo(List.of("unreadable")))
                .body("pages.consent", everyItem(nullValue()));
        stranger.get("/consents/scans/" + scan).statusCode(404);
        stranger.get("/consents?personId=" + pupil.get(0)).body("items[0].status", equalTo("issued"));
    }

    @Test
    void filesThatMayDoHarmAreRefused() throws IOException {
        var curator = given.signedIn(Role.CURATOR);
        var scan = GivenScan.begun(curator);
        refused(curator, scan, "%PDF-1.7\nничего больше".getBytes(ISO_8859_1), "scan-broken", "повреждён");
        refused(curator, scan, "просто текст".getBytes(ISO_8859_1), "scan-broken", "повреждён");
        refused(curator, scan, locked(), "scan-locked", "паролем");
        refused(curator, scan, bomb(), "scan-too-heavy", "слишком большой");
        curator.get("/consents/scans/" + scan).body("pages", hasSize(0));
    }

    private static void refused(Api curator, UUID scan, byte[] content, String code, String words) {
        GivenScan.sent(curator, scan, "файл.pdf", content)
                .statusCode(422)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", containsString(words));
    }

    private static byte[] locked() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("владелец", "пароль", new AccessPermission()));
            return saved(pdf);
        }
    }

    private static byte[] bomb() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var stream = new org.apache.pdfbox.pdmodel.common.PDStream(pdf);
            try (var out = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                var zeros = new byte[1 << 20];
                for (var i = 0; i < 150; i++) {
                    out.write(zeros);
                }
            }
            page.setContents(stream);
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
