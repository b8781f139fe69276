package org.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** «Школа наставников» of a demonstration: two sessions behind, one ahead, a seminar of the municipal centre. */
final class DemoTraining {

    private DemoTraining() {}

    static void hold(DemoClient api, String programId) {
        var course = api.post(
                        "/training/courses",
                        Map.of(
                                "programId",
                                programId,
                                "contents",
                                Map.of(
                                        "title", "Школа наставников",
                                        "about", "Роль наставника, первая встреча, обратная связь, личные границы",
                                        "hours", 16,
                                        "assessment", "reflection")))
                .path("id")
                .asText();
        var mentors = new ArrayList<String>();
        for (var mentor : api.get("/training?programId=" + programId).path("mentors")) {
            mentors.add(mentor.path("participantId").asText());
        }
        var first = session(api, course, "Роль наставника и личные границы", "Куратор программы", -48);
        attend(api, first, mentors);
        var second = session(api, course, "Первая встреча: как начать", "Педагог-психолог", -41);
        attend(api, second, mentors.subList(0, Math.max(0, mentors.size() - 1)));
        session(api, course, "Обратная связь, которая помогает", "Методист муниципального центра", 9);
        api.post(
                "/training/outer-courses",
                Map.of(
                        "programId",
                        programId,
                        "contents",
                        Map.of(
                                "kind",
                                "municipal_seminar",
                                "title",
                                "Целевая модель наставничества: первые шаги",
                                "organiser",
                                "Муниципальный наставнический центр",
                                "hours",
                                8,
                                "remote",
                                true,
                                "startsOn",
                                "2026-09-14",
                                "endsOn",
                                "2026-09-15",
                                "paperNumber",
                                "114-С")));
    }

    private static JsonNode session(DemoClient api, String course, String topic, String trainer, int days) {
        return api.post(
                "/training/courses/" + course + "/sessions",
                Map.of(
                        "startsAt",
                        Instant.now()
                                .plus(days, ChronoUnit.DAYS)
                                .truncatedTo(ChronoUnit.HOURS)
                                .toString(),
                        "durationMinutes",
                        90,
                        "topic",
                        topic,
                        "trainer",
                        trainer,
                        "trainerKind",
                        days > 0 ? "expert" : "curator",
                        "format",
                        "in_person",
                        "place",
                        "Актовый зал",
                        "materials",
                        List.of(Map.of("title", "Памятка наставника", "url", "https://example.org/memo"))));
    }

    private static void attend(DemoClient api, JsonNode session, List<String> came) {
        api.put(
                "/training/sessions/" + session.path("id").asText() + "/attendance",
                Map.of("attendeeIds", came),
                session.path("version").asInt());
    }
}
