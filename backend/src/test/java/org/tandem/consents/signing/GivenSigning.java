package org.tandem.consents.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tandem.consents.GivenConsent;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;

/** A consent that waits for its signature by a link, made through the API. */
record GivenSigning(Api director, UUID consent, UUID signer, String code, String token) {

    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{4})\\s(\\d{4})$");

    /** A consent about a child, its guardian agreed to electronic signature and got the link. */
    static GivenSigning waiting(Api director) {
        act(director);
        var child = GivenPerson.minor(director, 12);
        var consent = GivenConsent.issued(director, child, "pd_minor_by_guardian");
        return of(director, consent);
    }

    /** The link for a consent that was issued; its signer agrees first. */
    static GivenSigning of(Api director, UUID consent) {
        var signer = UUID.fromString(
                director.get("/consents/" + consent).statusCode(200).extract().path("signerPersonId"));
        var code = agreed(director, signer);
        return new GivenSigning(director, consent, signer, code, link(director, consent));
    }

    /** The organisation names its local act. */
    static void act(Api director) {
        int version =
                director.get("/organisation/privacy").statusCode(200).extract().path("version");
        director.put(
                        "/organisation/privacy",
                        version,
                        Map.of(
                                "sensitiveDataEnabled",
                                true,
                                "signatureAct",
                                "Положение о простой электронной подписи, приказ № 7",
                                "signatureActOn",
                                "2026-09-01"))
                .statusCode(200);
    }

    /** Agreement handed out and signed; returns the personal code from its second page. */
    static String agreed(Api director, UUID person) {
        var path = "/consents/signature-agreements/" + person;
        var sheet = text(director.post(path).statusCode(200).extract().asByteArray());
        director.post(
                        path + "/signature",
                        Map.of("signedOn", GivenPerson.today().toString()))
                .statusCode(200);
        var found = CODE.matcher(sheet);
        assertThat(found.find()).as("the code stands on the sheet").isTrue();
        return found.group(1) + found.group(2);
    }

    static String link(Api director, UUID consent) {
        String link = director.post("/consents/" + consent + "/signing/link")
                .statusCode(200)
                .extract()
                .path("link");
        return link.substring(link.indexOf("#s.") + 3);
    }

    GivenSigning by(String otherToken) {
        return new GivenSigning(director, consent, signer, code, otherToken);
    }

    Response view() {
        return Api.nobody().request().header("Signing-Link", token).get("/consents/signer");
    }

    /** A step of the signer: {@code opening}, {@code signature}, {@code refusal} or {@code copy}. */
    Response step(String step, Map<String, ?> body) {
        return Api.nobody()
                .request()
                .header("Signing-Link", token)
                .header("User-Agent", "Test phone")
                .body(body)
                .post("/consents/signer/" + step);
    }

    Response open() {
        return step("opening", Map.of("code", code));
    }

    /** Every blank filled. */
    Map<String, Object> signature() {
        List<Map<String, Object>> lines =
                open().then().statusCode(200).extract().path("lines");
        var values = new LinkedHashMap<String, String>();
        lines.stream()
                .filter(line -> line.get("blank") != null)
                .forEach(line -> values.put((String) line.get("blank"), "Записано: " + line.get("blank")));
        return new HashMap<>(Map.of("code", code, "values", values, "read", true));
    }

    Response sign() {
        return step("signature", signature());
    }

    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
