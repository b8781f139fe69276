package org.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plausible answers that are the same at every start. */
class DemoAnswers {

    private static final List<String> TOPICS =
            List.of("Знакомство", "Первые шаги", "План на полугодие", "Разбор трудностей", "Промежуточный итог");
    private static final List<String> DONE = List.of(
            "Познакомились, обсудили ожидания и договорились, как связываться",
            "Вместе разобрали одну трудную задачу, наметили, что дальше",
            "Составили план встреч до конца полугодия",
            "Посмотрели, что получилось, исправили слабые места",
            "Сверились с планом, отметили успехи");

    private final DemoClient api;
    private final int seed;

    DemoAnswers(DemoClient api, int seed) {
        this.api = api;
        this.seed = seed;
    }

    /** Fills in one questionnaire by its link. */
    void answer(String token) {
        var sheet = api.get("/surveys/sheet", "Survey-Link", token);
        var answers = new HashMap<String, Object>();
        var number = 0;
        for (var question : sheet.path("questions")) {
            var value = value(question, number++);
            if (value != null) {
                answers.put(question.path("id").asText(), value);
            }
        }
        api.post(
                "/surveys/sheet/response",
                Map.of("answers", answers),
                "Survey-Link",
                token,
                "Idempotency-Key",
                "demo-" + seed + "-" + token.substring(token.length() - 8));
    }

    private Object value(JsonNode question, int number) {
        return switch (question.path("kind").asText()) {
            case "scale" -> 5 + (seed * 7 + number * 3) % 5;
            case "yes_no" -> !question.path("id").asText().equals("experience");
            case "single" ->
                question.path("options").get((seed + number) % 2).path("value").asText();
            case "long_text" -> seed % 3 == 0 ? "Хочу разобраться и почувствовать уверенность" : null;
            default -> null;
        };
    }

    static Map<String, Object> record(Instant at, List<String> members, int number) {
        return Map.of(
                "heldAt",
                at.toString(),
                "durationMinutes",
                40 + number * 5,
                "format",
                "in_person",
                "attendeeIds",
                members,
                "topic",
                TOPICS.get(number),
                "done",
                DONE.get(number),
                "agreements",
                "Встретиться через неделю",
                "problem",
                false);
    }

    static Map<String, Object> feedback(String participant, boolean mentor, int number) {
        return mentor
                ? Map.of("participantId", participant, "progress", 6 + number, "engagement", 7 + number % 3)
                : Map.of(
                        "participantId",
                        participant,
                        "comfort",
                        7 + number,
                        "usefulness",
                        7 + number % 3,
                        "safe",
                        true,
                        "helpNeeded",
                        false,
                        "oral",
                        true);
    }

    /** A mentee who asks for help. */
    static Map<String, Object> worried(String participant) {
        return Map.of(
                "participantId",
                participant,
                "comfort",
                4,
                "usefulness",
                5,
                "safe",
                true,
                "helpNeeded",
                true,
                "comment",
                "Хочу поговорить без наставника",
                "oral",
                true);
    }
}
