package org.tandem.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;

/** A training with its sessions for tests, made through the API. */
final class GivenTraining {

    private GivenTraining() {}

    /** A course that ends with a test of at least 60. */
    static UUID course(Api curator, UUID program) {
        return curator.create(
                "/training/courses",
                Map.of(
                        "programId",
                        program,
                        "contents",
                        Map.of("title", "Школа наставников", "hours", 16, "assessment", "test", "passScore", 60)));
    }

    static Map<String, Object> session(String topic, String startsAt) {
        return new HashMap<>(Map.of(
                "startsAt",
                startsAt,
                "topic",
                topic,
                "trainer",
                "методист",
                "trainerKind",
                "expert",
                "format",
                "online",
                "materials",
                List.of(Map.of("title", "Памятка", "url", "https://example.org/note"))));
    }

    static UUID session(Api curator, UUID course, String topic, String startsAt) {
        return curator.create("/training/courses/" + course + "/sessions", session(topic, startsAt));
    }

    static Map<String, Object> seminar(UUID participant) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                "municipal_seminar",
                "title",
                "Первые шаги наставника",
                "organiser",
                "Муниципальный наставнический центр",
                "hours",
                8,
                "remote",
                true,
                "startsOn",
                "2026-10-01",
                "endsOn",
                "2026-10-02",
                "paperNumber",
                "15-Н"));
        if (participant != null) {
            body.put("participantId", participant);
        }
        return body;
    }
}
