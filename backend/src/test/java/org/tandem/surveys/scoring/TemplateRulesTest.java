package org.tandem.surveys.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateRulesTest {

    private static final String YES_NO = "{'id':'had','kind':'yes_no','text':'Встречались?','required':true}";
    private static final String ONE =
            "{'id':'one','kind':'single','text':'Кто?','required':true,'options':[{'value':'a','label':'А'},{'value':'b','label':'Б'}]}";

    @Test
    void aQuestionnaireOfSectionsChoicesAndConditionsIsSound() {
        assertThat(problems(
                        "{'id':'part','kind':'section','text':'Начало','required':false}",
                        YES_NO,
                        ONE,
                        asked("{'all':[{'question':'had','equals':true},{'question':'one','oneOf':['a']}]}")))
                .isEmpty();
    }

    @Test
    void aQuestionnaireWithoutQuestionsIsNone() {
        assertThat(problems("{'id':'part','kind':'section','text':'Начало','required':false}"))
                .containsExactly("null questions no-questions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'1q','kind':'text','text':'Вопрос','required':false} | 1q id bad-id",
                "{'id':'constructor','kind':'text','text':'Вопрос','required':false} | constructor id bad-id",
                "{'id':'had','kind':'text','text':'Вопрос','required':false} | had id duplicate-id",
                "{'id':'q','kind':'text','text':' ','required':false} | q text no-text",
                "{'id':'q','kind':'single','text':'Вопрос','required':false,'options':[{'value':'a','label':'А'}]} | q options too-few",
                "{'id':'q','kind':'single','text':'Вопрос','required':false,'options':[{'value':'a','label':'А'},{'value':'b','label':'А '}]} | q options duplicate",
                "{'id':'q','kind':'single','text':'Вопрос','required':false,'options':[{'value':'a','label':''},{'value':'b','label':'А'}]} | q options no-label",
                "{'id':'q','kind':'text','text':'Вопрос','required':false,'options':[{'value':'a','label':'А'}]} | q options not-for-kind",
                "{'id':'q','kind':'matrix','text':'Вопрос','required':false,'options':[{'value':'a','label':'А'},{'value':'b','label':'Б'}]} | q rows too-few",
                "{'id':'q','kind':'number','text':'Вопрос','required':false,'min':5,'max':5} | q max bad-bounds",
                "{'id':'q','kind':'person_choice','text':'Вопрос','required':false,'max':6} | q max bad-bounds",
                "{'id':'q','kind':'text','text':'Вопрос','required':false,'max':6} | q max not-for-kind",
                "{'id':'q','kind':'text','text':'Вопрос','required':false,'minLabel':'Мало'} | q minLabel not-for-kind",
                "{'id':'q','kind':'scale','text':'Вопрос','required':false,'confidential':true} | q confidential not-for-kind",
                "{'id':'q','kind':'date','text':'Вопрос','required':false,'shuffle':true} | q shuffle not-for-kind",
                "{'id':'q','kind':'section','text':'Раздел','required':true} | q required not-for-kind"
            })
    void whatCannotBeAskedIsNamed(String question, String problem) {
        assertThat(problems(YES_NO, question)).containsExactly(problem);
    }

    @ParameterizedTest
    @DisplayName("V-27: a scale runs upwards within one to ten")
    @CsvSource({"0,5", "1,11", "5,5", "7,3"})
    void v27_aScaleRunsUpwardsWithinOneToTen(int min, int max) {
        assertThat(problems("{'id':'q','kind':'scale','text':'Вопрос','required':false,'min':%d,'max':%d}"
                        .formatted(min, max)))
                .containsExactly("q max bad-bounds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'question':'later','equals':true} | not-earlier",
                "{'question':'had','equals':'yes'} | bad-value",
                "{'question':'one','equals':'c'} | bad-value",
                "{'question':'had','atLeast':1} | bad-value",
                "{'question':'had'} | bad-condition",
                "{'question':'had','equals':true,'answered':true} | bad-condition",
                "{'question':'had','answered':false} | bad-value",
                "{'all':[]} | bad-condition",
                "{'all':[{'question':'had','equals':true}],'any':[{'question':'had','equals':true}]} | bad-condition",
                "{'any':[{'all':[{'question':'had','equals':true}]}]} | bad-condition"
            })
    void aConditionThatCannotHoldIsNamed(String condition, String code) {
        assertThat(problems(YES_NO, ONE, asked(condition))).containsExactly("then showIf " + code);
    }

    @Test
    void aConditionDoesNotLeanOnAQuestionThatMayComeAfter() {
        var section = "{'id':'part','kind':'section','text':'Раздел','required':false,'shuffle':true}";
        var condition = asked("{'question':'had','equals':true}");
        assertThat(problems(section, YES_NO, condition)).containsExactly("then showIf shuffled");
        assertThat(problems(YES_NO, section, condition)).isEmpty();
    }

    private static String asked(String condition) {
        return "{'id':'then','kind':'text','text':'Что?','required':false,'showIf':" + condition + "}";
    }

    private static List<String> problems(String... questions) {
        try {
            var mapper = JsonMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build();
            List<Question> read = mapper.readValue(
                    ("[" + String.join(",", questions) + "]").replace('\'', '"'),
                    new TypeReference<List<Question>>() {});
            return TemplateRules.check(read).stream()
                    .map(problem -> problem.question() + " " + problem.field() + " " + problem.code())
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
