package org.tandem.programs;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;

/** Programmes for tests, made through the API. */
public final class GivenProgram {

    private GivenProgram() {}

    /** Body of a programme of 2026/27 that lacks nothing. */
    public static Map<String, Object> body() {
        return new java.util.HashMap<>(Map.of(
                "title", "Программа наставничества",
                "schoolYear", 2026,
                "startsOn", "2026-09-01",
                "endsOn", "2027-08-31",
                "goal", "Поддержать каждого",
                "tasks", List.of("Найти наставников"),
                "expectedResults", List.of("Выше успеваемость"),
                "forms",
                        List.of(
                                Map.of("form", "student_student", "roleModels", List.of("peer_peer")),
                                Map.of("form", "teacher_teacher", "roleModels", List.of("experienced_young"))),
                "meetingProfile", "short",
                "curatorName", "Куратор"));
    }

    /** A draft made from the template of a college. */
    public static UUID draft(Api curator) {
        var body = body();
        body.put("templateCode", "college");
        return curator.create("/programs", body);
    }

    /** A running programme. */
    public static UUID active(Api curator) {
        return started(curator, draft(curator));
    }

    /** A running programme whose pairs go through every meeting of the chain. */
    public static UUID activeWithEveryMeeting(Api curator) {
        var body = body();
        body.put("templateCode", "college");
        body.put("meetingProfile", "full");
        return started(curator, curator.create("/programs", body));
    }

    private static UUID started(Api curator, UUID id) {
        curator.post("/programs/" + id + "/submission").statusCode(200);
        curator.post("/programs/" + id + "/approval", stamps()).statusCode(200);
        start(curator, id);
        return id;
    }

    /** Starts an approved programme whose papers were signed elsewhere. */
    public static ValidatableResponse start(Api curator, UUID id) {
        return curator.post("/programs/" + id + "/activation", Map.of("reason", "Бумаги подписаны до начала работы"))
                .statusCode(200);
    }

    /** Stamps of a protocol and an order. */
    public static Map<String, Object> stamps() {
        return Map.of(
                "protocolBody", "педагогический совет",
                "protocolNumber", "1",
                "protocolDate", "2026-08-28",
                "orderNumber", "21",
                "orderDate", "2026-08-31");
    }
}
