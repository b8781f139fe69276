package org.tandem.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.tandem.testing.TandemTest;

@TandemTest
class SecurityHeadersTest {

    @Test
    void onlyTheQuestionnairePageMayStandInAFrameAndOnlyInOurs() {
        given().get("/a")
                .then()
                .header("X-Frame-Options", equalTo("SAMEORIGIN"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
        given().get("/programs")
                .then()
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }
}
