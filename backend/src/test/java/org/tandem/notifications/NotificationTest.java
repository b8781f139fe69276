package org.tandem.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class NotificationTest {

    @Inject
    Given given;

    @Inject
    GivenNotification notifications;

    @Test
    void theSameThingIsToldOnce() {
        var curator = given.signedIn(Role.CURATOR);
        assertThat(notifications.tell(curator, notice("a", Role.CURATOR))).isTrue();
        assertThat(notifications.tell(curator, notice("a", Role.CURATOR))).isFalse();
        curator.get("/notifications").body("items", hasSize(1));
    }

    @Test
    void theBellCountsWhatIsNewAndSaysWhenNothingChanged() {
        var curator = given.signedIn(Role.CURATOR);
        notifications.tell(curator, notice("a", Role.CURATOR));
        notifications.tell(curator, notice("b", Role.CURATOR));
        var tag = curator.get("/notifications/unread")
                .statusCode(200)
                .body("unread", equalTo(2))
                .extract()
                .header("ETag");
        curator.request()
                .header("If-None-Match", tag)
                .get("/notifications/unread")
                .then()
                .statusCode(304);
        String id = curator.get("/notifications").extract().path("items[0].id");
        curator.post("/notifications/" + id + "/reading").body("readAt", notNullValue());
        curator.request()
                .header("If-None-Match", tag)
                .get("/notifications/unread")
                .then()
                .statusCode(200)
                .body("unread", equalTo(1));
        curator.get("/notifications?unread=true").body("items", hasSize(1));
        curator.post("/notifications/" + id + "/return").statusCode(200);
        curator.get("/notifications/unread").body("unread", equalTo(2));
        curator.post("/notifications/reading").statusCode(204);
        curator.get("/notifications/unread").body("unread", equalTo(0));
    }

    @Test
    void nobodySeesNotificationsOfAnotherAccount() {
        var curator = given.signedIn(Role.CURATOR);
        var colleague = given.colleague(curator, Role.CURATOR);
        notifications.tell(curator, notice("a", Role.CURATOR));
        String id = curator.get("/notifications").extract().path("items[0].id");
        colleague.get("/notifications").body("items", hasSize(0));
        colleague.post("/notifications/" + id + "/reading").statusCode(404);
    }

    @Test
    void whatWasToldInALostRoleStaysAway() {
        var director = given.signedIn(Role.DIRECTOR);
        var curator = given.colleague(director, Role.CURATOR, Role.CLASS_TEACHER);
        notifications.tell(curator, notice("a", Role.CURATOR));
        notifications.tell(curator, notice("b", Role.DIRECTOR));
        curator.get("/notifications").body("items", hasSize(1));
        curator.get("/notifications/unread").body("unread", equalTo(1));
    }

    @Test
    void theStreamEndsWithTheAccount() {
        var director = given.signedIn(Role.DIRECTOR);
        var curator = given.colleague(director, Role.CURATOR);
        curator.get("/notifications/unread").statusCode(200);
        director.post("/access/accounts/" + curator.accountId() + "/blocking", Map.of("reason", "Уволился"))
                .statusCode(200);
        curator.get("/notifications/unread").statusCode(401);
    }

    @Test
    void eachRoleChoosesAmongItsOwnTopics() {
        var mentor = given.signedIn(Role.MENTOR);
        mentor.get("/notifications/settings")
                .body("topics.topic", hasItem("feedback_due"))
                .body("topics.topic", not(hasItem("safety_alert")));
        var curator = given.colleague(mentor, Role.CURATOR);
        choose(curator, 0, "21:00", "07:00")
                .statusCode(200)
                .body("topics.find { it.topic == 'care' }.mode", equalTo("off"))
                .body("topics.findAll { it.fixed }.topic", contains("safety_alert"));
        choose(curator, 0, "21:00", "07:00").statusCode(200);
        choose(curator, 0, "22:00", "07:00").statusCode(409);
        choose(curator, 1, "21:00", null).statusCode(422);
    }

    private static io.restassured.response.ValidatableResponse choose(Api of, int version, String from, String to) {
        var body = new java.util.HashMap<String, Object>(
                Map.of("mail", true, "topics", List.of(Map.of("topic", "care", "mode", "off")), "digestAt", "09:30"));
        body.put("quietFrom", from);
        body.put("quietTo", to);
        return of.put("/notifications/settings", version, body);
    }

    private static Notice notice(String key, Role role) {
        return new Notice(Topic.CARE, key, role, "Пара ждёт вас", null, "/notifications");
    }
}
