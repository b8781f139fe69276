package org.tandem.consents.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** L-04, V-35: what is public of a person passes his consent, field by field. */
@TandemTest
class PublicationTest {

    @Inject
    Given given;

    private Api curator;
    private UUID person;
    private UUID consent;
    private String name;

    @BeforeEach
    void somebodyWhoAgreedToBeShown() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        person = GivenPerson.adult(curator);
        name = curator.get("/people/" + person).extract().path("fullName");
        consent = GivenConsent.effective(curator, person, "distribution");
    }

    private ValidatableResponse allow(Map<String, Boolean> fields) {
        String site = curator.get("/consents/" + consent + "/publication-terms")
                .extract()
                .path("siteAddress");
        int version = curator.get("/consents/" + consent + "/publication-terms")
                .extract()
                .path("version");
        return curator.put(
                "/consents/" + consent + "/publication-terms",
                version,
                Map.of(
                        "resources",
                        List.of(site),
                        "fields",
                        fields.entrySet().stream()
                                .map(one -> Map.of("field", one.getKey(), "allowed", one.getValue()))
                                .toList()));
    }

    private UUID entry(String body, String... fields) {
        var request = new HashMap<String, Object>(Map.of("kind", "news", "title", "Лучшая пара", "body", body));
        if (fields.length > 0) {
            request.put("people", List.of(Map.of("personId", person, "fields", List.of(fields))));
        }
        return curator.create("/site/entries", request);
    }

    private ValidatableResponse publish(UUID entry) {
        return curator.post("/site/entries/" + entry + "/publication", Map.of("noPersonalData", true));
    }

    @Test
    void l04_v35_onlyTheFieldsThatTheConsentAllowsArePublished() {
        var shown = entry(name + " помог пятерым первокурсникам.", "name", "story");
        publish(shown).statusCode(422).body("code", equalTo("V-35")).body("detail", containsString("нет действующего"));
        allow(Map.of("name", true, "story", false)).statusCode(200);
        publish(shown).statusCode(422).body("detail", containsString("рассказ об участии"));
        allow(Map.of("name", true, "story", true)).statusCode(200).body("fields", hasSize(2));
        publish(shown).statusCode(200).body("status", equalTo("published"));
    }

    @Test
    void l04_anotherSiteIsNotCovered() {
        curator.put(
                        "/consents/" + consent + "/publication-terms",
                        0,
                        Map.of(
                                "resources", List.of("https://other.example"),
                                "fields", List.of(Map.of("field", "name", "allowed", true))))
                .statusCode(200);
        publish(entry("Поздравляем!", "name")).statusCode(422).body("detail", containsString("не для этого сайта"));
    }

    @Test
    void v35_aNameInTheTextCountsAsShownInAnyCase() {
        allow(Map.of("name", true));
        publish(entry("Спасибо, " + name + "!"))
                .statusCode(422)
                .body("code", equalTo("V-35"))
                .body("detail", containsString(name));
        publish(entry("Спасибо, " + name + "!", "name")).statusCode(200);
        publish(entry("Спасибо нашему наставнику!")).statusCode(200);
    }

    @Test
    void v35_photosNeedTheirOwnConsentToo() {
        allow(Map.of("photo", true));
        var shown = entry("Фото с встречи.", "photo");
        publish(shown).statusCode(422).body("detail", containsString("фото и видео"));
        GivenConsent.effective(curator, person, "photo_video");
        publish(shown).statusCode(200);
    }

    @Test
    void l04_theWithdrawalTakesEverythingDownAtOnce() {
        allow(Map.of("name", true));
        var shown = entry("Поздравляем!", "name");
        publish(shown).statusCode(200);
        curator.post("/consents/" + consent + "/withdrawal", GivenConsent.withdrawal())
                .statusCode(200);
        curator.get("/site")
                .body("entries.find { it.id == '" + shown + "' }.status", equalTo("withdrawn"))
                .body("entries.find { it.id == '" + shown + "' }.reason", equalTo("Отозвано согласие"));
        publish(shown).statusCode(422).body("code", equalTo("V-35"));
    }

    @Test
    void l04_aFieldForbiddenLaterIsTakenDownToo() {
        allow(Map.of("name", true, "achievements", true));
        var shown = entry("Поздравляем!", "achievements");
        publish(shown).statusCode(200);
        allow(Map.of("name", true, "achievements", false)).statusCode(200);
        curator.get("/site").body("entries.find { it.id == '" + shown + "' }.status", equalTo("withdrawn"));
    }

    @Test
    void theSiteEditorSeesOnlyThoseWhoMayBeShown() {
        var editor = given.colleague(curator, Role.SITE_EDITOR);
        GivenPerson.adult(curator);
        editor.get("/consents/public-people").statusCode(200).body("$", empty());
        allow(Map.of("name", true));
        editor.get("/consents/public-people").body("personId", equalTo(List.of(person.toString())));
    }

    @Test
    void theTermsAreThoseOfASignedConsentToDistribution() {
        var other = GivenConsent.issued(curator, GivenPerson.adult(curator), "distribution");
        var terms = Map.of(
                "resources", List.of("https://school.example"),
                "fields", List.of(Map.of("field", "name", "allowed", true)));
        curator.put("/consents/" + other + "/publication-terms", 0, terms).statusCode(409);
        var processing = GivenConsent.effective(curator, GivenPerson.adult(curator), "pd_processing");
        curator.put("/consents/" + processing + "/publication-terms", 0, terms).statusCode(409);
    }
}
