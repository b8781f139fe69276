package org.tandem.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.testing.Api;

/** Complete answers to the standard questionnaires, one value on every scale. */
final class SurveyAnswers {

    private SurveyAnswers() {}

    static Map<String, Object> menteeBefore(int value) {
        var answers = scales(
                value,
                List.of(
                        "effectiveness",
                        "comfort",
                        "usefulness_personal",
                        "usefulness_group",
                        "support",
                        "help_needed",
                        "expectations_fixed",
                        "change",
                        "help_usefulness"));
        answers.put("experience", false);
        answers.put("glad", true);
        return answers;
    }

    static Map<String, Object> menteeAfter(int value) {
        var answers = scales(
                value,
                List.of(
                        "comfort",
                        "usefulness_personal",
                        "support",
                        "help_usefulness",
                        "plan_clarity",
                        "safety",
                        "expectations_fixed",
                        "expectations_met",
                        "overall_satisfaction"));
        answers.put("liked", true);
        answers.put("wants_to_continue", true);
        answers.put("wants_to_mentor", false);
        return answers;
    }

    static Map<String, Object> mentorBefore(int value) {
        var answers = scales(
                value,
                List.of(
                        "effectiveness",
                        "comfort",
                        "organising",
                        "theory",
                        "practice",
                        "programme_quality",
                        "mentee_involvement",
                        "overall_satisfaction"));
        answers.put("experience", true);
        answers.put("experience_where", "В педагогическом отряде");
        answers.put("frequency", "often");
        answers.put("glad", true);
        return answers;
    }

    private static Map<String, Object> scales(int value, List<String> questions) {
        var answers = new HashMap<String, Object>();
        questions.forEach(question -> answers.put(question, value));
        return answers;
    }

    /** Answers by a personal link; the link must take them. */
    static void submit(String token, Map<String, Object> answers) {
        Api.nobody()
                .request()
                .header("Survey-Link", token)
                .body(Map.of("answers", answers))
                .post("/surveys/sheet/response")
                .then()
                .statusCode(201);
    }
}
