package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.Side;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** One link for all: on a poster, answered by a whole school from behind one address. */
@TandemTest
class SharedLinkTest {

    private static final Map<String, Object> ANSWERS = Map.of("knows", true, "wish", "mentee", "hours", 2);

    @Inject
    Given given;

    @Inject
    SurveyGiven surveys;

    Api curator;
    UUID program;
    UUID round;

    @BeforeEach
    void aRoundForAll() {
        curator = given.signedIn(Role.CURATOR);
        program = SurveyGiven.program(curator);
        surveys.participants(curator, program, Side.MENTEE, 6);
        round = round("shared");
    }

    private UUID round(String mode) {
        var body = new HashMap<>(SurveyGiven.newRound(program, "interest"));
        body.put("mode", mode);

        return curator.create("/surveys/rounds", body);
    }

    private String link() {
        return curator.post("/surveys/rounds/" + round + "/shared-link")
                .statusCode(200)
                .extract()
                .path("link");
    }

    private static Response send(String token, String key, Object answers) {
        var request = Api.nobody().request().header("Survey-Link", token).body(Map.of("answers", answers));
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/surveys/sheet/response");
    }

    @Test
    @DisplayName("P9: of 1,000 pupils behind one address, in bursts of 30, nobody is refused")
    void p9_ofAThousandPupilsBehindOneAddressNobodyIsRefused() throws InterruptedException {
        var token = SurveyGiven.token(link());
        var refused = new ConcurrentLinkedQueue<Integer>();
        var phones = Executors.newFixedThreadPool(30);
        for (var i = 0; i < 1000; i++) {
            var key = "phone-" + i;
            phones.submit(() -> {
                var opened = Api.nobody().request().header("Survey-Link", token).get("/surveys/sheet");
                var sent = send(token, key, ANSWERS);
                if (opened.statusCode() != 200 || sent.statusCode() != 201) {
                    refused.add(sent.statusCode());
                }
            });
        }
        phones.shutdown();
        assertThat(phones.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
        assertThat(refused).isEmpty();
        curator.get("/surveys/rounds/" + round).body("submitted", equalTo(1000)).body("invited", equalTo(6));
    }

    @Test
    void whatIsSentTwiceCountsOnceAndAKeyBelongsToOneAnswer() {
        var token = SurveyGiven.token(link());
        send(token, "k", ANSWERS).then().statusCode(201);
        send(token, "k", ANSWERS).then().statusCode(200);
        send(token, "k", Map.of("knows", false, "wish", "mentee"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        send(token, null, ANSWERS).then().statusCode(400);
        curator.get("/surveys/rounds/" + round).body("submitted", equalTo(1));
    }

    @Test
    void aReplacedARevokedAndAnExpiredLinkAreDead() {
        var former = SurveyGiven.token(link());
        var token = SurveyGiven.token(link());
        send(former, "a", ANSWERS).then().statusCode(404).body("code", equalTo("link-dead"));
        send(token, "b", ANSWERS).then().statusCode(201);
        curator.post("/surveys/rounds/" + round + "/shared-link/revocation", Map.of("reason", "Попала в общий чат"))
                .statusCode(204);
        send(token, "c", ANSWERS).then().statusCode(404);
        assertThat(surveys.audited(curator, "survey.shared-link-revoked")).containsExactly("Попала в общий чат");
        var last = SurveyGiven.token(link());
        curator.post("/surveys/rounds/" + round + "/closing").statusCode(200);
        send(last, "d", ANSWERS).then().statusCode(404);
    }

    @Test
    void onlyTheHashOfTheLinkIsStoredAndThePageTellsNothingOfOthers() {
        var token = SurveyGiven.token(link());
        send(token, "a", ANSWERS).then().statusCode(201);
        assertThat(surveys.sharedHashes(curator)).hasSize(1).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        Api.nobody()
                .request()
                .header("Survey-Link", token)
                .get("/surveys/sheet")
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body(not(containsString("Проверочный")));
    }

    @Test
    void thePosterIsPrintedForTheLinkThatWorksAlone() {
        var link = link();
        var pdf = curator.request()
                .accept("application/pdf")
                .body(Map.of("link", link))
                .post("/surveys/rounds/" + round + "/poster")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        link();
        curator.post("/surveys/rounds/" + round + "/poster", Map.of("link", link))
                .statusCode(422);
    }

    @Test
    void beforeAndAfterAndPeopleCannotBeAskedNamelessly() {
        for (var wrong : List.of("mentee-before:shared", "mentee-after:shared", "preference:anonymous")) {
            var body = new HashMap<>(SurveyGiven.newRound(program, wrong.split(":")[0]));
            body.put("mode", wrong.split(":")[1]);
            curator.post("/surveys/rounds", body).statusCode(422).body("errors[0].field", equalTo("mode"));
        }
    }

    @Test
    void whoStandsInNoListIsAskedByTheLinkForAllAlone() {
        var body = new HashMap<>(SurveyGiven.newRound(program, "third-person"));
        curator.post("/surveys/rounds", body).statusCode(422).body("errors[0].field", equalTo("mode"));
        body.put("mode", "shared");
        curator.get("/surveys/rounds/" + curator.create("/surveys/rounds", body))
                .body("invited", equalTo(0));
        body.put("expected", 40);
        curator.get("/surveys/rounds/" + curator.create("/surveys/rounds", body))
                .body("invited", equalTo(40));
        curator.post("/surveys/rounds/audience", Map.of("programId", program, "templateCode", "third-person"))
                .statusCode(200)
                .body("people", equalTo(0));
    }
}
