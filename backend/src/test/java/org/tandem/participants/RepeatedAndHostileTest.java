package org.tandem.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.access.Role;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** What a bad line or a bad will sends: nothing is written twice, nothing half. */
@TandemTest
class RepeatedAndHostileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Given given;

    private Api curator;
    private ObjectNode body;

    @BeforeEach
    void aBodyThatIsFine() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        body = JSON.valueToTree(GivenParticipant.mentee(GivenProgram.draft(curator), 12));
    }

    @Test
    void aRepeatedPostWithTheSameKeyAnswersWithTheSameParticipant() {
        var key = UUID.randomUUID().toString();
        String first = post(key).then().statusCode(201).extract().path("id");
        post(key).then().statusCode(201).body("id", equalTo(first));
        curator.get("/participants").body("items", hasSize(1));
        curator.get("/people").body("items", hasSize(2));
    }

    @Test
    void aKeyUsedForOtherDataIsRefused() {
        var key = UUID.randomUUID().toString();
        post(key).then().statusCode(201);
        body.put("category", "gifted");
        post(key).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        curator.get("/participants").body("items", hasSize(1));
    }

    @Test
    void aRefusedPostDoesNotUseUpItsKey() {
        var key = UUID.randomUUID().toString();
        body.put("category", "no_such");
        post(key).then().statusCode(422);
        body.put("category", "gifted");
        post(key).then().statusCode(201);
    }

    @Test
    void twentyParallelPostsWithOneKeyMakeOneParticipant() throws Exception {
        var key = UUID.randomUUID().toString();
        var ids = new HashSet<String>();
        var pool = Executors.newFixedThreadPool(20);
        try {
            Callable<String> send =
                    () -> post(key).then().statusCode(201).extract().path("id");
            for (var done : pool.invokeAll(Collections.nCopies(20, send))) {
                ids.add(done.get());
            }
        } finally {
            pool.shutdown();
        }
        assertThat(ids).hasSize(1);
        curator.get("/participants").body("items", hasSize(1));
        curator.get("/people").body("items", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "side | 5 | wrong-type",
                "side | \"both\" | wrong-type",
                "programId | \"1\" | wrong-type",
                "programId | [] | wrong-type",
                "requests | {} | wrong-type",
                "requests[0].topic | 5 | wrong-type",
                "requests[0].topic | \"а\\u0000б\" | wrong-type",
                "timeResource | true | wrong-type",
                "person.birthDate | \"вчера\" | wrong-type",
                "guardian.guardian.phone | 79000000000 | wrong-type",
                "status | \"in_base\" | unknown-field",
                "person.id | \"1\" | unknown-field",
                "organisationId | \"1\" | unknown-field"
            })
    void whatCannotBeReadIsRefusedWithTheField(String field, String value, String code) throws Exception {
        put(field, value);
        post(null).then().statusCode(400).body("code", equalTo(code)).body("errors[0].field", equalTo(field));
        curator.get("/people").body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "timeResource, 201",
        "achievements, 2001",
        "preferredAge, 101",
        "category, 31",
        "requests[0].topic, 201",
        "requests[0].expectedResult, 2001",
        "person.familyName, 101",
        "guardian.guardian.email, 300",
        "guardian.authorityDocument, 501"
    })
    void anOverlongTextIsRefusedWithTheField(String field, int length) throws Exception {
        put(field, "\"" + "a".repeat(length) + "\"");
        post(null)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-fields"))
                .body("errors[0].field", equalTo(field));
        curator.get("/people").body("items", hasSize(0));
    }

    @Test
    void hostileTextIsKeptAsTextAndComesBackUnchanged() throws Exception {
        var hostile = "'; drop table person; -- <img src=x onerror=alert(1)> {{7*7}} ${jndi:ldap://x} \uD83D\uDE42";
        body.put("achievements", hostile);
        post(null).then().statusCode(201).body("achievements", equalTo(hostile));
    }

    @Test
    void halfAJsonIsNotJson() {
        curator.post("/participants", body.toString().substring(0, 50))
                .statusCode(400)
                .body("code", equalTo("malformed-json"));
        curator.post("/participants", "null").statusCode(422);
        curator.post("/participants", "[]").statusCode(400);
    }

    private void put(String path, String json) throws Exception {
        var steps = path.split("\\.");
        var node = body;
        for (var i = 0; i < steps.length - 1; i++) {
            node = (ObjectNode)
                    (steps[i].endsWith("[0]")
                            ? node.get(steps[i].replace("[0]", "")).get(0)
                            : node.get(steps[i]));
        }
        node.set(steps[steps.length - 1], JSON.readTree(json));
    }

    private Response post(String key) {
        var request = curator.request().body(body.toString());
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/participants");
    }
}
