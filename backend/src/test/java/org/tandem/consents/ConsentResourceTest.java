package org.tandem.consents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ConsentResourceTest {

    @Inject
    Given given;

    @Test
    void l03_aTeenagerNeedsHisGuardiansConsentAndHisOwn() {
        var curator = given.signedIn(Role.CURATOR);
        var teenager = GivenPerson.minor(curator, 15);
        var requirements = "/people/" + teenager + "/consent-requirements";
        curator.get(requirements)
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("items.kind", equalTo(List.of("pd_minor_by_guardian", "pd_minor_own")))
                .body("items.signer", equalTo(List.of("guardian", "subject")))
                .body("items.signerName", equalTo(List.of("Семёнова Анна", "Семёнов Пётр")))
                .body("items.status", equalTo(List.of("missing", "missing")))
                .body("items[0].reason", containsString("14–17"));
        GivenConsent.effective(curator, teenager, "pd_minor_by_guardian");
        curator.get(requirements).body("complete", equalTo(false));
        GivenConsent.effective(curator, teenager, "pd_minor_own");
        curator.get(requirements).body("complete", equalTo(true));
    }

    @Test
    void l03_aChildWithoutAGuardianIsToldToAddOne() {
        var curator = given.signedIn(Role.CURATOR);
        var child = curator.create("/people", GivenPerson.learner(12));
        curator.get("/people/" + child + "/consent-requirements")
                .body("items[0].signerPersonId", nullValue())
                .body("items[0].reason", containsString("добавьте представителя"));
        curator.post("/consents", GivenConsent.blank(child, "pd_minor_by_guardian"))
                .statusCode(422)
                .body("code", equalTo("L-03"));
    }

    @Test
    void l03_theSignerIsTheSubjectOrOneOfHisGuardians() {
        var curator = given.signedIn(Role.CURATOR);
        var child = GivenPerson.minor(curator, 12);
        var body = GivenConsent.blank(child, "pd_minor_by_guardian");
        for (var wrong : List.of(child, GivenPerson.adult(curator), GivenPerson.adult(given.signedIn(Role.CURATOR)))) {
            body.put("signerPersonId", wrong);
            curator.post("/consents", body).statusCode(422).body("code", equalTo("L-03"));
        }
        curator.get("/consents").body("items", hasSize(0));
    }

    @Test
    void l01_theTextIsFixedWhenItIsHandedOut() {
        var curator = given.signedIn(Role.CURATOR);
        var child = GivenPerson.minor(curator, 12);
        var consent = "/consents/" + GivenConsent.issued(curator, child, "pd_minor_by_guardian");
        String text = curator.get(consent)
                .statusCode(200)
                .body("textVersion", equalTo("1"))
                .body("text", containsString("Семёнова Анна\u00a0– родитель"))
                .body("text", containsString("Школа для проверки"))
                .body("text", not(containsString("{")))
                .extract()
                .path("text");
        var renamed = GivenPerson.learner(12);
        renamed.put("familyName", "Другой");
        curator.put("/people/" + child, 0, renamed).statusCode(200);
        curator.get(consent).body("text", equalTo(text));
    }

    @Test
    void l02_aConsentWithoutTheOperatorsAddressIsNotHandedOut() {
        var curator = given.signedIn(Role.CURATOR);
        var teacher = GivenPerson.adult(curator);
        var organisation =
                Map.of("fullName", "Школа", "shortName", "Школа", "type", "school", "timeZone", "Europe/Moscow");
        curator.put("/organisation", 0, organisation).statusCode(200);
        curator.post("/consents", GivenConsent.blank(teacher, "pd_processing"))
                .statusCode(422)
                .body("code", equalTo("L-02"));
    }

    @Test
    void l02_aConsentThatFailsTheCheckGetsNoForce() {
        var curator = given.signedIn(Role.CURATOR);
        var consent = "/consents/" + GivenConsent.signed(curator, GivenPerson.adult(curator), "pd_processing");
        var checked = GivenConsent.checked();
        checked.put("signerVerified", false);
        curator.post(consent + "/confirmation", checked).statusCode(422).body("code", equalTo("L-02"));
        curator.post(consent + "/rejection", Map.of("reason", "Не та подпись"))
                .statusCode(200)
                .body("status", equalTo("rejected"))
                .body("actions", hasSize(0));
    }

    @Test
    void theStateMachineAllowsNoOtherWay() {
        var curator = given.signedIn(Role.CURATOR);
        var consent = "/consents/" + GivenConsent.issued(curator, GivenPerson.adult(curator), "pd_processing");
        curator.post(consent + "/confirmation", GivenConsent.checked())
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
        curator.post(consent + "/withdrawal", GivenConsent.withdrawal()).statusCode(409);
        curator.post(consent + "/rejection", Map.of("reason", "х")).statusCode(409);
        curator.post(consent + "/refusal", Map.of("reason", "Не хочет"))
                .statusCode(200)
                .body("status", equalTo("refused"));
        curator.post(consent + "/signature", GivenConsent.signature()).statusCode(409);
    }

    @Test
    void aSecondBlankIsNotHandedOutWhileOneIsOnItsWay() {
        var curator = given.signedIn(Role.CURATOR);
        var teacher = GivenPerson.adult(curator);
        GivenConsent.issued(curator, teacher, "pd_processing");
        curator.post("/consents", GivenConsent.blank(teacher, "pd_processing"))
                .statusCode(409)
                .body("detail", containsString("№ 1"));
    }

    @Test
    void aNewerConsentOfTheKindSupersedesTheOlder() {
        var curator = given.signedIn(Role.CURATOR);
        var teacher = GivenPerson.adult(curator);
        var older = GivenConsent.effective(curator, teacher, "pd_processing");
        var newer = GivenConsent.effective(curator, teacher, "pd_processing");
        curator.get("/consents/" + older).body("status", equalTo("superseded"));
        curator.get("/consents/" + newer).body("status", equalTo("effective"));
        curator.get("/people/" + teacher + "/consent-requirements")
                .body("complete", equalTo(true))
                .body("items[0].consentId", equalTo(newer.toString()));
    }

    @Test
    void aWithdrawnConsentHasNoForceFromThatMoment() {
        var curator = given.signedIn(Role.CURATOR);
        var teacher = GivenPerson.adult(curator);
        var consent = GivenConsent.effective(curator, teacher, "pd_processing");
        curator.post("/consents/" + consent + "/withdrawal", GivenConsent.withdrawal())
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("reason", equalTo("Передумали"));
        curator.get("/people/" + teacher + "/consent-requirements")
                .body("complete", equalTo(false))
                .body("items[0].status", equalTo("withdrawn"));
    }

    @Test
    void datesThatCannotBeAreRefused() {
        var curator = given.signedIn(Role.CURATOR);
        var consent = "/consents/" + GivenConsent.issued(curator, GivenPerson.adult(curator), "pd_processing");
        var signature = GivenConsent.signature();
        signature.put("signedOn", GivenPerson.today().plusDays(1).toString());
        curator.post(consent + "/signature", signature).statusCode(422).body("errors[0].field", equalTo("signedOn"));
        signature.put("signedOn", GivenPerson.today().minusYears(4).toString());
        curator.post(consent + "/signature", signature).statusCode(200);
        curator.post(consent + "/confirmation", GivenConsent.checked())
                .statusCode(422)
                .body("errors[0].field", equalTo("validUntil"));
    }

    @Test
    void v07_aGuardiansSignatureLastsUntilThe18thBirthday() {
        var curator = given.signedIn(Role.CURATOR);
        var body = GivenPerson.learner(17);
        body.put("birthDate", GivenPerson.today().minusYears(18).plusDays(30).toString());
        var teenager = curator.create("/people", body);
        curator.post("/people/" + teenager + "/guardians", GivenPerson.mother()).statusCode(201);
        var consent = GivenConsent.effective(curator, teenager, "pd_minor_by_guardian");
        curator.get("/consents/" + consent)
                .body("validUntil", equalTo(GivenPerson.today().plusDays(29).toString()));
    }

    @Test
    void aScanIsReadOnlyThroughItsConsentAsADownload() {
        var curator = given.signedIn(Role.CURATOR);
        var consent = "/consents/" + GivenConsent.issued(curator, GivenPerson.adult(curator), "pd_processing");
        curator.get(consent + "/scan").statusCode(404);
        var signature = GivenConsent.signature();
        signature.put("method", "paper_scan");
        signature.put("fileId", file(curator));
        curator.post(consent + "/signature", signature).statusCode(200).body("hasScan", equalTo(true));
        var scan = curator.get(consent + "/scan")
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''"))
                .extract()
                .asByteArray();
        assertThat(scan).startsWith("%PDF-".getBytes(ISO_8859_1));
    }

    @Test
    void aScanOfAnotherOrganisationIsNotAttached() {
        var curator = given.signedIn(Role.CURATOR);
        var consent = "/consents/" + GivenConsent.issued(curator, GivenPerson.adult(curator), "pd_processing");
        var signature = GivenConsent.signature();
        signature.put("method", "paper_scan");
        signature.put("fileId", file(given.signedIn(Role.CURATOR)));
        curator.post(consent + "/signature", signature).statusCode(404);
        curator.get(consent).body("status", equalTo("issued"));
        signature.remove("fileId");
        curator.post(consent + "/signature", signature).statusCode(422);
    }

    @Test
    void aConsentAboutAForeignPersonIsRefused() {
        var stranger = GivenPerson.adult(given.signedIn(Role.CURATOR));
        var curator = given.signedIn(Role.CURATOR);
        curator.post("/consents", GivenConsent.blank(stranger, "pd_processing")).statusCode(404);
        curator.get("/consents").body("items", hasSize(0));
    }

    @Test
    void numbersRunWithoutGapsOrDoublesEvenInParallel() throws Exception {
        var curator = given.signedIn(Role.CURATOR);
        var people =
                IntStream.range(0, 8).mapToObj(i -> GivenPerson.adult(curator)).toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            pool.invokeAll(people.stream()
                            .map(person -> (Callable<UUID>) () -> GivenConsent.issued(curator, person, "pd_processing"))
                            .toList())
                    .forEach(done -> assertThat(done).isDone());
        } finally {
            pool.shutdown();
        }
        curator.get("/consents").body("items.number", equalTo(List.of(8, 7, 6, 5, 4, 3, 2, 1)));
    }

    @Test
    void theRegisterIsFilteredAndPaged() {
        var curator = given.signedIn(Role.CURATOR);
        var teacher = GivenPerson.adult(curator);
        GivenConsent.effective(curator, teacher, "pd_processing");
        GivenConsent.issued(curator, teacher, "photo_video");
        GivenConsent.issued(curator, GivenPerson.adult(curator), "pd_processing");
        curator.get("/consents?personId=" + teacher).body("items", hasSize(2));
        curator.get("/consents?status=effective").body("items.number", equalTo(List.of(1)));
        curator.get("/consents?kind=photo_video").body("items.text", equalTo(java.util.Arrays.asList((Object) null)));
        String next = curator.get("/consents?limit=2")
                .body("items.number", equalTo(List.of(3, 2)))
                .extract()
                .path("next");
        curator.get("/consents?limit=2&after=" + next)
                .body("items.number", equalTo(List.of(1)))
                .body("next", nullValue());
        curator.get("/consents?after=bm90YW51bWJlcg").statusCode(400).body("code", equalTo("bad-parameter"));
    }

    private static String file(Api by) {
        return by.request()
                .contentType("multipart/form-data")
                .multiPart("file", "Согласие.pdf", "%PDF-1.7 скан".getBytes())
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
