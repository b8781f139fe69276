package org.tandem.pairs;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.documents.GivenDocument;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The order of a pair is a paper of the register. */
@TandemTest
class PairOrderTest {

    @Inject
    Given given;

    private Api curator;

    @BeforeEach
    void aCurator() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    @Test
    void numberAndDateEnterTheOrderInTheRegisterOnceForAllItsPairs() {
        var first = GivenPair.ordered(curator);
        var second = GivenPair.ordered(curator);
        curator.get("/documents?kind=order_pairs").body("items", hasSize(1)).body("items[0].number", equalTo("32"));
        String order = curator.get("/pairs/" + first.pair).extract().path("order.documentId");
        curator.get("/pairs/" + second.pair)
                .body("order.documentId", equalTo(order))
                .body("order.documentId", notNullValue());
    }

    @Test
    void anOrderOfTheRegisterIsNamedByItsId() {
        var pair = agreed();
        var draft = curator.create("/documents", GivenDocument.body("order_pairs", "О парах", Map.of()));
        order(pair, Map.of("documentId", draft)).statusCode(422);
        order(pair, Map.of("documentId", GivenDocument.inForce(curator))).statusCode(422);
        GivenDocument.register(curator, GivenDocument.lead(curator, draft), "2026-10-07");
        order(pair, Map.of("documentId", draft))
                .statusCode(200)
                .body("status", equalTo("ordered"))
                .body("order.number", equalTo("2"))
                .body("order.date", equalTo("2026-10-07"));
    }

    @Test
    void theNumberOfAnotherOrderIsRefused() {
        GivenDocument.inForce(curator);
        var pair = agreed();
        order(pair, Map.of("number", "1", "date", "2026-10-01"))
                .statusCode(422)
                .body("errors[0].field", equalTo("number"));
        order(pair, Map.of("number", "5")).statusCode(422).body("errors[0].field", equalTo("date"));
    }

    private GivenPair agreed() {
        var pair = GivenPair.draft(curator);
        for (var participant : List.of(pair.mentor, pair.mentee)) {
            pair.collectConsents(participant);
        }
        pair.train(pair.mentor);
        pair.agree();
        return pair;
    }

    private io.restassured.response.ValidatableResponse order(GivenPair pair, Map<String, ?> body) {
        return curator.post("/pairs/" + pair.pair + "/order", body);
    }
}
