package org.tandem.organisations;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class GlossaryTest {

    @Inject
    Given given;

    @Test
    void theFourteenTermsOfTheModelAreExplainedToEverybody() {
        given.signedIn(Role.MENTEE)
                .get("/glossary")
                .statusCode(200)
                .body("", hasSize(14))
                .body("term", hasItems("Наставник", "Куратор", "Активное слушание"));
    }
}
