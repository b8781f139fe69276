package org.tandem.consents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** L-22: a simple electronic signature, only on the ground of the organisation's act and the signer's agreement. */
@TandemTest
class SigningTest {

    @Inject
    Given given;

    @Test
    void l22_withoutALocalActNothingIsSignedByALink() {
        var director = director();
        var adult = GivenPerson.adult(director);
        var consent = GivenConsent.issued(director, adult, "pd_processing");
        director.get("/consents/" + consent + "/signing")
                .statusCode(200)
                .body("obstacle", equalTo("no_act"))
                .body("link", nullValue());
        director.post("/consents/signature-agreements/" + adult)
                .statusCode(422)
                .body("code", equalTo("L-22"))
                .body("detail", containsString("локальный акт"));
        director.post("/consents/" + consent + "/signing/link").statusCode(422).body("code", equalTo("L-22"));
    }

    @Test
    void l22_anActNeedsItsTitleAndItsDay() {
        var director = director();
        director.put("/organisation/privacy", 0, Map.of("sensitiveDataEnabled", true, "signatureAct", "Положение"))
                .statusCode(422)
                .body("errors", hasSize(1));
    }

    @Test
    void l22_withoutTheSignersAgreementThereIsNoLink() {
        var director = director();
        GivenSigning.act(director);
        var adult = GivenPerson.adult(director);
        var consent = GivenConsent.issued(director, adult, "pd_processing");
        var link = "/consents/" + consent + "/signing/link";
        director.post(link).statusCode(422).body("detail", containsString("соглашение"));
        director.post("/consents/signature-agreements/" + adult).statusCode(200);
        director.post(link).statusCode(422);
        director.get("/consents/" + consent + "/signing").body("obstacle", equalTo("no_agreement"));
        director.post(
                        "/consents/signature-agreements/" + adult + "/signature",
                        Map.of("signedOn", GivenPerson.today().toString()))
                .statusCode(200);
        director.post(link).statusCode(200);
    }

    @Test
    void l22_theSignatureIsKeptWithWhatWasShownWhenAndFromWhere() {
        var signing = GivenSigning.waiting(director());
        signing.sign().then().statusCode(204);
        var consent = "/consents/" + signing.consent();
        signing.director()
                .get(consent)
                .body("status", equalTo("signed"))
                .body("method", equalTo("simple_es"))
                .body("signedOn", equalTo(GivenPerson.today().toString()));
        signing.director()
                .get(consent + "/signing")
                .body("signed.signedAt", notNullValue())
                .body("signed.address", notNullValue())
                .body("signed.device", equalTo("Test phone"));
        var sheet = GivenSigning.text(signing.director()
                .get(consent + "/signing/sheet")
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(sheet)
                .contains("Лист подписания")
                .contains("Записано: blank-1")
                .contains("Семёнова Анна")
                .contains("приказ № 7")
                .contains("Test phone")
                .doesNotContain("____")
                .doesNotContain(signing.code());
        signing.director()
                .post(consent + "/confirmation", GivenConsent.checked())
                .statusCode(200);
        signing.director().get(consent).body("status", equalTo("effective"));
    }

    @Test
    void l22_aSignatureByLinkCannotBeMarkedByHand() {
        var director = director();
        var consent = GivenConsent.issued(director, GivenPerson.adult(director), "pd_processing");
        var body = GivenConsent.signature();
        body.put("method", "simple_es");
        director.post("/consents/" + consent + "/signature", body).statusCode(422);
        director.get("/consents/" + consent).body("status", equalTo("issued"));
    }

    @Test
    void l02_anEmptyLineIsNamedAndNothingIsSigned() {
        var signing = GivenSigning.waiting(director());
        var body = signing.signature();
        body.put("values", Map.of("blank-1", " ", "blank-99", "лишнее"));
        signing.step("signature", body)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("values.blank-1"))
                .body("errors.field", hasItem("values.blank-99"));
        body = signing.signature();
        body.put("read", false);
        signing.step("signature", body).then().statusCode(422);
        signing.director().get("/consents/" + signing.consent()).body("status", equalTo("issued"));
    }

    @Test
    void l01_refusingIsAsEasyAsSigning() {
        var signing = GivenSigning.waiting(director());
        signing.step("refusal", Map.of("code", signing.code(), "reason", "Не хотим"))
                .then()
                .statusCode(204);
        signing.director()
                .get("/consents/" + signing.consent())
                .body("status", equalTo("refused"))
                .body("reason", equalTo("Отказ по личной ссылке: Не хотим"));
        signing.view().then().statusCode(404);
    }

    @Test
    void whatIsSignedOnPaperOnlyHasNoLink() {
        var director = director();
        GivenSigning.act(director);
        var adult = GivenPerson.adult(director);
        GivenSigning.agreed(director, adult);
        for (var kind : List.of("distribution", "mentor_agreement")) {
            var consent = GivenConsent.issued(director, adult, kind);
            director.get("/consents/" + consent + "/signing").body("obstacle", equalTo("paper_only"));
            director.post("/consents/" + consent + "/signing/link").statusCode(422);
        }
    }

    @Test
    void whoSignedDoesNotCheckHisOwnSignature() {
        var director = director();
        GivenSigning.act(director);
        var adult = GivenPerson.adult(director);
        var himself = given.colleague(director, adult, Role.CURATOR);
        var signing = GivenSigning.of(director, GivenConsent.issued(director, adult, "pd_processing"));
        signing.sign().then().statusCode(204);
        var confirmation = "/consents/" + signing.consent() + "/confirmation";
        himself.post(confirmation, GivenConsent.checked()).statusCode(422).body("code", equalTo("L-02"));
        director.post(confirmation, GivenConsent.checked()).statusCode(200);
    }

    private Api director() {
        return given.signedIn(Role.DIRECTOR, Role.CURATOR);
    }
}
