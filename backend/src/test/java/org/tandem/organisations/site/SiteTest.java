package org.tandem.organisations.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The site section: a queue inside, a public page outside. */
@TandemTest
class SiteTest {

    @Inject
    Given given;

    private Api editor;

    @BeforeEach
    void anEditor() {
        editor = given.signedIn(Role.SITE_EDITOR);
    }

    static Map<String, Object> news(String title) {
        return Map.of("kind", "news", "title", title, "body", "Первый абзац.\n\nВторой <b>абзац</b>.");
    }

    @Test
    void onlyWhatIsPublishedStandsOnThePageAndAsText() {
        var queued = editor.create("/site/entries", news("Черновик"));
        publish(editor.create("/site/entries", news("Встреча <script>")));
        page().statusCode(200)
                .body(containsString("Встреча &lt;script&gt;"))
                .body(containsString("<p>Второй &lt;b&gt;абзац&lt;/b&gt;.</p>"))
                .body(not(containsString("Черновик")));
        publish(queued);
        page().body(containsString("Черновик"));
        editor.post("/site/entries/" + queued + "/withdrawal", Map.of("reason", "Устарело"))
                .statusCode(200)
                .body("status", equalTo("withdrawn"));
        page().body(not(containsString("Черновик")));
    }

    @Test
    void thePageRunsNothingAndMayBeFramedWhileNoOtherMay() {
        var headers = page().statusCode(200).extract().headers();
        assertThat(headers.getList("Content-Security-Policy")).hasSize(1);
        assertThat(headers.getValue("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("frame-ancestors *")
                .doesNotContain("unsafe");
        assertThat(headers.getValue("X-Frame-Options")).isNull();
        assertThat(given().get("/api/v1/access/me").header("X-Frame-Options")).isEqualTo("DENY");
        given().get("/section/" + "A".repeat(22)).then().statusCode(404).header("X-Frame-Options", equalTo("DENY"));
        given().get("/section/short").then().statusCode(404);
    }

    @Test
    void nothingIsPublishedWithoutTheWordThatItHoldsNoPersonalData() {
        var at = "/site/entries/" + editor.create("/site/entries", news("Итоги"));
        editor.post(at + "/publication", Map.of("noPersonalData", false)).statusCode(422);
        editor.post(at + "/review").statusCode(409);
        publish(UUID.fromString(at.substring(at.lastIndexOf('/') + 1)));
        editor.post(at + "/review").statusCode(200).body("reviewDue", equalTo(false));
        editor.put(at, 1, news("Другое")).statusCode(409).body("code", equalTo("wrong-state"));
        editor.post(at + "/withdrawal", Map.of("reason", "Правка")).statusCode(200);
        editor.put(at, 2, news("Другое"))
                .statusCode(200)
                .body("status", equalTo("queued"))
                .body("reason", nullValue());
    }

    private void publish(UUID id) {
        editor.post("/site/entries/" + id + "/publication", Map.of("noPersonalData", true))
                .statusCode(200)
                .body("status", equalTo("published"));
    }

    private ValidatableResponse page() {
        String address = editor.get("/site").extract().path("address");
        return given().get(address.substring(address.indexOf("/section/"))).then();
    }
}
