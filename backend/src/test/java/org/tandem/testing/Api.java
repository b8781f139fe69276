package org.tandem.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/**
 * REST Assured signed in as one person.
 *
 * @param organisationId the tenant of the account
 * @param accountId the account
 * @param token access token, null for nobody
 */
public record Api(UUID organisationId, UUID accountId, String token) {

    private static final String BASE = "/api/v1";

    /** A caller who has not signed in. */
    public static Api nobody() {
        return new Api(null, null, null);
    }

    public RequestSpecification request() {
        var request = given().basePath(BASE).accept("application/json").contentType(ContentType.JSON);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return request().get(path, parameters).then();
    }

    public ValidatableResponse post(String path, Object body, Object... parameters) {
        return request().body(body).post(path, parameters).then();
    }

    /** POST without a body: transitions that need no facts. */
    public ValidatableResponse post(String path) {
        return request().post(path).then();
    }

    /** PUT on the version that was just read. */
    public ValidatableResponse put(String path, int version, Object body) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then();
    }

    public ValidatableResponse delete(String path) {
        return request().delete(path).then();
    }

    /** Creates and returns the new id. */
    public UUID create(String path, Map<String, ?> body) {
        return UUID.fromString(
                post(path, body).statusCode(201).extract().path("id").toString());
    }
}
