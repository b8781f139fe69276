package org.tandem.participants.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/**
 * Measures a list of 5,000 lines; not among the usual tests, since a busy machine tells nothing:
 * {@code mvn test -Dtest=PeopleImportSpeed}.
 */
@TandemTest
class PeopleImportSpeed {

    private static final int LINES = 5000;
    private static final long MOST_MILLISECONDS = 10_000;

    @Inject
    Given given;

    @Test
    void fiveThousandMessyLinesTakeLessThanTenSeconds() throws IOException {
        RestAssured.config = RestAssured.config()
                .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 180_000));
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.draft(curator);
        var workbook = MessyWorkbook.of(LINES);
        for (var operation : new String[] {"import-preview", "import"}) {
            var from = System.currentTimeMillis();
            curator.request()
                    .contentType("multipart/form-data")
                    .multiPart("file", "a.xlsx", workbook)
                    .post("/participants/" + operation + "?side=mentee&category=low_motivation&programId=" + program)
                    .then()
                    .statusCode(200);
            var took = System.currentTimeMillis() - from;
            System.out.printf("5000 lines: %s %d ms%n", operation, took);
            assertThat(took).as(operation).isLessThan(MOST_MILLISECONDS);
        }
    }
}
