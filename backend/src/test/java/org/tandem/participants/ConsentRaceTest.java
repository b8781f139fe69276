package org.tandem.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Consents that change at the very moment when something depends on them. */
@TandemTest
class ConsentRaceTest {

    @Inject
    Given given;

    private Api curator;

    @BeforeEach
    void aCurator() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    @RepeatedTest(3)
    void v02_twoLastConsentsConfirmedAtOnceBringTheTeenagerIntoTheBase() throws Exception {
        var body = GivenParticipant.mentee(GivenProgram.draft(curator), 15);
        var id = curator.create("/participants", body);
        var person = GivenParticipant.personOf(curator, id);
        var first = GivenConsent.signed(curator, person, "pd_minor_by_guardian");
        var second = GivenConsent.signed(curator, person, "pd_minor_own");
        var statuses = together(() -> confirm("/consents/" + first), () -> confirm("/consents/" + second));
        assertThat(statuses).containsExactly(200, 200);
        curator.get("/participants/" + id).body("status", equalTo("in_base"));
    }

    @RepeatedTest(3)
    void l05_aCategoryWrittenWhileItsConsentIsWithdrawnDoesNotStay() throws Exception {
        var id = GivenParticipant.menteeInBase(curator, GivenProgram.draft(curator));
        var person = GivenParticipant.personOf(curator, id);
        var consent = GivenConsent.effective(curator, person, "special_category");
        int version = curator.get("/participants/" + id).extract().path("version");
        Map<String, Object> sensitive =
                Map.of("category", "hia", "requests", List.of(Map.of("topic", "счёт", "expectedResult", "Четвёрка")));
        var statuses = together(
                () -> curator.put("/participants/" + id, version, sensitive)
                        .extract()
                        .statusCode(),
                () -> curator.post("/consents/" + consent + "/withdrawal", GivenConsent.withdrawal())
                        .extract()
                        .statusCode());
        assertThat(statuses.get(0)).isIn(200, 422);
        assertThat(statuses.get(1)).isEqualTo(200);
        String category = curator.get("/participants/" + id).extract().path("category");
        assertThat(category).isNotEqualTo("hia");
    }

    private int confirm(String consent) {
        return curator.post(consent + "/confirmation", GivenConsent.checked())
                .extract()
                .statusCode();
    }

    private static List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var done = pool.invokeAll(List.of(one, other));
            return List.of(done.get(0).get(), done.get(1).get());
        } finally {
            pool.shutdown();
        }
    }
}
