package org.tandem.surveys.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnswerRulesTest {

    /** One case of the file that the questionnaire page runs too. */
    record Case(String name, List<Question> questions, Map<String, Object> answers, List<String> errors) {}

    @TestFactory
    @DisplayName("V-27: answers are taken exactly as survey-cases.json says")
    Stream<DynamicTest> v27_answersAreTakenAsTheSharedCasesSay() throws IOException {
        return cases().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(AnswerRules.check(example.questions(), example.answers()))
                                .extracting(AnswerError::question)
                                .containsExactlyElementsOf(example.errors())));
    }

    @Test
    void aRefusalSaysWhatToDo() {
        var scale = new Question(
                "s", QuestionKind.SCALE, "Вопрос", null, true, null, null, 1, 10, null, null, null, null, null, null);
        assertThat(AnswerRules.check(List.of(scale), Map.of("s", 11)))
                .containsExactly(new AnswerError("s", "out-of-range", "Укажите число от 1 до 10."));
    }

    private static List<Case> cases() throws IOException {
        var mapper = JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (var file = AnswerRulesTest.class.getResourceAsStream("/survey-cases.json")) {
            return mapper.readValue(file, new TypeReference<>() {});
        }
    }
}
