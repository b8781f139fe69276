package org.tandem.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class SignInTest {

    private static final String PASSWORD = "совсем новый пароль";

    @Inject
    Given given;

    @Test
    void anInvitedPersonSetsAPasswordAndSignsIn() {
        var director = given.signedIn(Role.DIRECTOR);
        var email = email();
        var token = invite(director, email);
        Api.nobody()
                .post("/access/invitations/inspection", Map.of("token", token))
                .statusCode(200)
                .body("email", equalTo(email));
        accept(token, PASSWORD).then().statusCode(200).body("accessToken", notNullValue());
        signIn(email, PASSWORD)
                .then()
                .statusCode(200)
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .body("user.roles", hasItem("curator"));
    }

    @Test
    void anInvitationWorksOnce() {
        var token = invite(given.signedIn(Role.DIRECTOR), email());
        accept(token, PASSWORD).then().statusCode(200);
        accept(token, "ещё один пароль").then().statusCode(404).body("code", equalTo("invitation-dead"));
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailAnswerAlike() {
        var email = newCurator();
        var wrong =
                signIn(email, "не тот пароль").then().statusCode(401).extract().asString();
        var unknown = signIn(email(), "не тот пароль")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(wrong).isEqualTo(unknown);
    }

    @Test
    void fiveFailuresLockTheEmailForAWhile() {
        var email = newCurator();
        for (var i = 0; i < 5; i++) {
            signIn(email, "не тот пароль").then().statusCode(401);
        }
        signIn(email, PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("300"))
                .body("code", equalTo("sign-in-locked"));
    }

    @Test
    void aRefreshTokenUsedTwiceEndsTheWholeFamily() {
        var first = signIn(newCurator(), PASSWORD).getCookie(RefreshCookie.NAME);
        var second = refresh(first).then().statusCode(200).extract().cookie(RefreshCookie.NAME);
        refresh(first).then().statusCode(401).body("code", equalTo("session-ended"));
        refresh(second).then().statusCode(401);
    }

    @Test
    void theAccessTokenIsDeadAfterSignOut() {
        var session = signIn(newCurator(), PASSWORD);
        var api = new Api(null, null, session.path("accessToken"));
        api.get("/access/me").statusCode(200);
        Api.nobody()
                .request()
                .cookie(RefreshCookie.NAME, session.getCookie(RefreshCookie.NAME))
                .delete("/access/session")
                .then()
                .statusCode(204);
        api.get("/access/me").statusCode(401).body("code", equalTo("session-ended"));
    }

    @Test
    void aDemotedPersonsNextRequestIsRefused() {
        var director = given.signedIn(Role.DIRECTOR);
        var curator = given.colleague(director, Role.CURATOR);
        curator.get("/access/accounts").statusCode(200);
        var account = "/access/accounts/" + curator.accountId();
        int version = director.get(account).extract().path("version");
        director.put(account, version, Map.of("displayName", "Учитель", "roles", List.of("class_teacher")))
                .statusCode(200);
        curator.get("/access/accounts").statusCode(401);
    }

    @Test
    void aBlockedPersonsNextRequestIsRefused() {
        var director = given.signedIn(Role.DIRECTOR);
        var curator = given.colleague(director, Role.CURATOR);
        director.post("/access/accounts/" + curator.accountId() + "/blocking", Map.of("reason", "Уволился"))
                .statusCode(200)
                .body("status", equalTo("blocked"));
        curator.get("/access/me").statusCode(401);
    }

    @Test
    void onlyASystemAdministratorMakesAnother() {
        given.signedIn(Role.DIRECTOR)
                .post("/access/accounts", Map.of("displayName", "Имя", "email", email(), "roles", List.of("sys_admin")))
                .statusCode(403);
    }

    @Test
    void aForgedTokenIsRefused() {
        var token = given.signedIn(Role.CURATOR).token();
        var unsigned = "eyJhbGciOiJub25lIn0" + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
        new Api(null, null, unsigned).get("/access/me").statusCode(401);
        new Api(null, null, token.substring(0, token.length() - 4) + "AAAA")
                .get("/access/me")
                .statusCode(401);
    }

    @Test
    void aShortPasswordIsRefusedWithTheField() {
        var token = invite(given.signedIn(Role.DIRECTOR), email());
        accept(token, "короткий")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-fields"))
                .body("errors[0].field", equalTo("password"));
        accept(token, PASSWORD).then().statusCode(200);
    }

    private String newCurator() {
        var email = email();
        accept(invite(given.signedIn(Role.DIRECTOR), email), PASSWORD).then().statusCode(200);
        return email;
    }

    private static String invite(Api by, String email) {
        String link = by.post(
                        "/access/accounts",
                        Map.of("displayName", "Куратор", "email", email, "roles", List.of("curator")))
                .statusCode(201)
                .extract()
                .path("invitation.link");
        return link.substring(link.indexOf('#') + 1);
    }

    private static Response accept(String token, String password) {
        return Api.nobody()
                .request()
                .body(Map.of("token", token, "password", password))
                .post("/access/invitations/acceptance");
    }

    private static Response signIn(String email, String password) {
        return Api.nobody()
                .request()
                .body(Map.of("email", email, "password", password))
                .post("/access/session");
    }

    private static Response refresh(String cookie) {
        return Api.nobody().request().cookie(RefreshCookie.NAME, cookie).post("/access/session/refresh");
    }

    private static String email() {
        return "user-" + UUID.randomUUID() + "@example.org";
    }
}
