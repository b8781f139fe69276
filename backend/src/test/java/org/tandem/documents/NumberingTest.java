package org.tandem.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Journals: organisation, kind and calendar year; a number is given once. */
@TandemTest
class NumberingTest {

    private static final int PARALLEL = 50;

    @Inject
    Given given;

    private Api curator;

    @BeforeEach
    void aCurator() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    @Test
    void fiftyRegistrationsAtOnceGetTheNumbersFromOneToFifty() throws Exception {
        var ids = IntStream.range(0, PARALLEL)
                .mapToObj(i -> GivenDocument.onSignature(curator))
                .toList();
        var pool = Executors.newFixedThreadPool(PARALLEL);
        var numbers = new ArrayList<Integer>();
        try {
            List<Callable<String>> calls = ids.stream()
                    .map(id -> (Callable<String>)
                            () -> register(id, null).statusCode(200).extract().path("number"))
                    .toList();
            for (var done : pool.invokeAll(calls)) {
                numbers.add(Integer.valueOf(done.get()));
            }
        } finally {
            pool.shutdown();
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PARALLEL).boxed().toList());
        curator.get("/documents/" + GivenDocument.draft(curator)).body("nextNumber", equalTo("51"));
    }

    @Test
    void aNumberTypedByHandIsTakenIfItIsFreeAndTheCountingGoesOnFromIt() {
        register(onSignature(), "32-о").statusCode(200);
        register(onSignature(), null).statusCode(200).body("number", equalTo("33-о"));
        register(onSignature(), "32-О")
                .statusCode(422)
                .body("errors[0].code", equalTo("number-taken"))
                .body("errors[0].field", equalTo("number"));
        register(onSignature(), "7").statusCode(200);
        register(onSignature(), "б/н").statusCode(200);
        register(onSignature(), null).statusCode(200).body("number", equalTo("34-о"));
    }

    @Test
    void aRefusedRegistrationLeavesNoGap() {
        register(onSignature(), null).statusCode(200).body("number", equalTo("1"));
        curator.post("/documents/" + GivenDocument.draft(curator) + "/registration", Map.of("dated", "2026-10-01"))
                .statusCode(409);
        curator.post("/documents/" + onSignature() + "/registration", Map.of("dated", "2028-01-01"))
                .statusCode(422);
        register(onSignature(), null).statusCode(200).body("number", equalTo("2"));
    }

    @Test
    void aCancelledPaperKeepsItsNumber() {
        var id = onSignature();
        register(id, null).body("number", equalTo("1"));
        curator.post("/documents/" + id + "/cancellation", Map.of("reason", "Ошибка в тексте"))
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("number", equalTo("1"));
        register(onSignature(), "1").statusCode(422);
        register(onSignature(), null).body("number", equalTo("2"));
    }

    @Test
    void eachYearKindAndOrganisationCountsOnItsOwn() {
        register(onSignature(), null).body("number", equalTo("1"));
        curator.post("/documents/" + onSignature() + "/registration", Map.of("dated", "2025-12-31"))
                .statusCode(200)
                .body("number", equalTo("1"));
        register(protocol("pedagogical_council"), null).statusCode(200).body("number", equalTo("1"));
        register(protocol("pedagogical_council"), null).statusCode(200).body("number", equalTo("2"));
        register(protocol("methodical_council"), null).statusCode(200).body("number", equalTo("1"));
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        register(onSignature(), null).body("number", equalTo("1"));
    }

    private UUID protocol(String body) {
        var fields = Map.of(
                "body",
                body,
                "held_on",
                "2026-09-30",
                "chair",
                "Директор",
                "secretary",
                "Секретарь",
                "agenda",
                "О наставничестве",
                "decisions",
                "Принять");
        return GivenDocument.lead(
                curator, curator.create("/documents", GivenDocument.body("protocol", "Протокол", fields)));
    }

    private UUID onSignature() {
        return GivenDocument.onSignature(curator);
    }

    private ValidatableResponse register(UUID id, String number) {
        return curator.post(
                "/documents/" + id + "/registration",
                number == null ? Map.of("dated", "2026-10-01") : Map.of("dated", "2026-10-01", "number", number));
    }
}
