package org.tandem.surveys;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questionnaires as the builder sends them. */
final class OwnTemplateSamples {

    private static final List<Map<String, String>> OPTIONS = List.of(
            Map.of("value", "a", "label", "А"),
            Map.of("value", "b", "label", "Бэ"),
            Map.of("value", "c", "label", "Вэ"));

    private OwnTemplateSamples() {}

    /** One question without anything that may be left out. */
    static Map<String, Object> question(String id, String kind) {
        var question = new HashMap<String, Object>();
        question.put("id", id);
        question.put("kind", kind);
        question.put("text", "Вопрос " + id);
        question.put("required", false);
        question.put("confidential", false);
        question.put("shuffle", false);
        return question;
    }

    private static Map<String, Object> with(Map<String, Object> question, String field, Object value) {
        question.put(field, value);
        return question;
    }

    static Map<String, Object> content(Map<?, ?>... questions) {
        return content("Здравствуйте!", Map.of(), questions);
    }

    private static Map<String, Object> content(String intro, Map<String, ?> translations, Map<?, ?>... questions) {
        return Map.of(
                "title",
                "Анкета",
                "intro",
                intro,
                "side",
                "any",
                "wave",
                "other",
                "questions",
                List.of(questions),
                "translations",
                translations);
    }

    /** A questionnaire with every kind, a condition, a section, names and a second language. */
    static Map<String, Object> everyKind() {
        var matrix = with(question("matrix", "matrix"), "options", OPTIONS);
        matrix.put("rows", List.of(Map.of("value", "x", "label", "Икс")));
        var condition = Map.of(
                "all", List.of(Map.of("question", "yes", "equals", true), Map.of("question", "scale", "atLeast", 5)));
        var words = Map.of("single", Map.of("text", "Кем?", "options", Map.of("b", "Бер")));
        return content(
                "{имя}, привет! С вами {напарник|ваш наставник}.",
                Map.of("tt", Map.of("name", "Татарча", "questions", words)),
                with(question("part", "section"), "shuffle", true),
                question("scale", "scale"),
                question("yes", "yes_no"),
                with(question("single", "single"), "options", OPTIONS),
                with(question("multiple", "multiple"), "options", OPTIONS),
                with(question("ranking", "ranking"), "options", OPTIONS),
                matrix,
                question("next", "section"),
                with(question("text", "text"), "showIf", condition),
                question("long", "long_text"),
                question("number", "number"),
                question("date", "date"),
                question("wished", "person_ranking"),
                question("unwanted", "person_choice"));
    }

    /** Answers to all of it. */
    static Map<String, Object> answers(JsonPath sheet) {
        List<String> offered = sheet.get("questions.find { it.id == 'wished' }.options.value");
        var answers = new HashMap<String, Object>();
        answers.put("scale", 7);
        answers.put("yes", true);
        answers.put("single", "b");
        answers.put("multiple", List.of("c", "a"));
        answers.put("ranking", List.of("c", "a", "b"));
        answers.put("matrix", Map.of("x", "a"));
        answers.put("text", "Потому что");
        answers.put("long", "Всё хорошо");
        answers.put("number", 3);
        answers.put("date", "2026-09-01");
        answers.put("wished", offered);
        return answers;
    }
}
