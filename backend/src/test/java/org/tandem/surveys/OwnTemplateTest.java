package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.Side;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Questionnaires of the organisation's own: from the builder to the results. */
@TandemTest
class OwnTemplateTest {

    private static final String OWN = "/surveys/own-templates";

    @Inject
    Given given;

    @Inject
    SurveyGiven surveys;

    Api curator;

    @BeforeEach
    void aCurator() {
        curator = given.signedIn(Role.CURATOR);
    }

    @Test
    void aQuestionnaireWithEveryKindGoesFromTheBuilderToTheResults() {
        var id = draft("Всё сразу");
        curator.put(OWN + "/" + id, 0, OwnTemplateSamples.everyKind())
                .statusCode(200)
                .body("problems", empty());
        var code = published(id, 1);
        var program = SurveyGiven.program(curator);
        surveys.participant(curator, program, Side.MENTEE);
        surveys.participant(curator, program, Side.MENTOR);
        var round = surveys.round(curator, program, code);
        var tokens = surveys.tokens(curator, round);
        assertThat(tokens).hasSize(2);
        var sheet = Api.nobody()
                .request()
                .header("Survey-Link", tokens.get(0))
                .get("/surveys/sheet")
                .then()
                .statusCode(200)
                .body("intro", equalTo("Проверочный, привет! С вами ваш наставник."))
                .body("questions.kind", hasItem("matrix"))
                .body("translations.tt.questions.single.options.b", equalTo("Бер"))
                .extract();
        assertThat(sheet.asString()).doesNotContain("Участник");
        SurveyAnswers.submit(tokens.get(0), OwnTemplateSamples.answers(sheet.jsonPath()));
        curator.get("/surveys/rounds/" + round + "/results")
                .statusCode(200)
                .body("submitted", equalTo(1))
                .body("questions.id", not(hasItem("part")))
                .body("questions.find { it.id == 'matrix' }.distribution.find { it.value == 'x=a' }.count", equalTo(1))
                .body("questions.find { it.id == 'ranking' }.distribution[0].label", equalTo("Вэ (среднее место 1,0)"))
                .body("questions.find { it.id == 'ranking' }.distribution[0].count", equalTo(1))
                .body("questions.find { it.id == 'long' }.texts", contains("Всё хорошо"));
    }

    @Test
    void aCopyKeepsWhatCanBeComparedAndWarnsOfWhatIsDropped() {
        var copy = UUID.fromString(curator.post(OWN, Map.of("title", "Наша анкета", "basedOn", "mentee-after"))
                .statusCode(201)
                .body("lost", empty())
                .body("side", equalTo("mentee"))
                .body("wave", equalTo("after"))
                .body("questions.construct", hasItem("safety"))
                .extract()
                .path("id"));
        Map<String, Object> content = content(copy);
        var questions = new ArrayList<>((List<Map<String, Object>>) content.get("questions"));
        questions.removeIf(question -> question.get("id").equals("comfort"));
        content.put("questions", questions);
        curator.put(OWN + "/" + copy, 0, content)
                .statusCode(200)
                .body("problems", empty())
                .body("lost.label", contains("Комфорт общения"));
    }

    @Test
    void aConstructStaysWhatItIsInTheLibrary() {
        var id = draft("Своя");
        var scale = OwnTemplateSamples.question("q", "scale");
        scale.put("min", 1);
        scale.put("max", 5);
        scale.put("construct", "comfort");
        var unknown = OwnTemplateSamples.question("u", "scale");
        unknown.put("construct", "charm");
        curator.put(OWN + "/" + id, 0, OwnTemplateSamples.content(scale, unknown))
                .statusCode(200)
                .body("problems.question", contains("q", "u"))
                .body("problems.field", contains("construct", "construct"));
    }

    @Test
    void anUnfinishedDraftIsKeptButNotPublished() {
        var id = draft("Неготовая");
        var broken = OwnTemplateSamples.question("q", "single");
        var wordless = OwnTemplateSamples.question("w", "text");
        wordless.put("text", "");
        curator.put(OWN + "/" + id, 0, OwnTemplateSamples.content(broken, wordless))
                .statusCode(200)
                .body("questions[1].text", equalTo(""))
                .body("problems.question", contains("q", "w"))
                .body("problems.field", contains("options", "text"));
        publication(id, 1).statusCode(422).body("errors[0].field", equalTo("questions.q.options"));
        curator.get("/surveys/templates").body("title", not(hasItem("Неготовая")));
    }

    @Test
    @DisplayName("A published version is frozen; its revision takes its place and leaves running rounds alone")
    void aPublishedVersionIsFrozen() {
        var id = draft("Первая");
        curator.put(OWN + "/" + id, 0, OwnTemplateSamples.content(OwnTemplateSamples.question("q", "yes_no")))
                .statusCode(200);
        var code = published(id, 1);
        curator.put(OWN + "/" + id, 2, OwnTemplateSamples.everyKind())
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
        var program = SurveyGiven.program(curator);
        surveys.participant(curator, program, Side.MENTEE);
        var round = surveys.round(curator, program, code);

        var next = UUID.fromString(curator.post(OWN + "/" + id + "/revision")
                .statusCode(200)
                .body("number", equalTo(2))
                .body("status", equalTo("draft"))
                .extract()
                .path("id"));
        curator.post(OWN + "/" + id + "/revision").statusCode(200).body("id", equalTo(next.toString()));
        curator.put(OWN + "/" + next, 0, OwnTemplateSamples.content(OwnTemplateSamples.question("other", "text")))
                .statusCode(200);
        assertThat(published(next, 1)).isEqualTo(code);
        curator.get(OWN + "/" + id).body("status", equalTo("retired"));
        Api.nobody()
                .request()
                .header("Survey-Link", surveys.token(curator, round))
                .get("/surveys/sheet")
                .then()
                .body("questions.id", contains("q"));
        curator.get("/surveys/templates/" + code).statusCode(200).body("questions.id", contains("other"));
        curator.get("/surveys/templates").body("findAll { it.own }.code", contains(code));
    }

    @Test
    void aRetiredQuestionnaireIsNotSentAnyMoreAndOnlyADraftIsDeleted() {
        var id = draft("Старая");
        curator.put(OWN + "/" + id, 0, OwnTemplateSamples.content(OwnTemplateSamples.question("q", "yes_no")));
        var code = published(id, 1);
        delete(id, 2).statusCode(409);
        curator.request()
                .header("If-Match", "\"2\"")
                .post(OWN + "/" + id + "/retirement")
                .then()
                .statusCode(200)
                .body("status", equalTo("retired"));
        var program = SurveyGiven.program(curator);
        surveys.participant(curator, program, Side.MENTEE);
        curator.post("/surveys/rounds", SurveyGiven.newRound(program, code)).statusCode(422);
        var draft = draft("Лишняя");
        delete(draft, 0).statusCode(204);
        curator.get(OWN + "/" + draft).statusCode(404);
        assertThat(surveys.audited(curator, "survey.template-deleted")).hasSize(1);
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther() {
        var id = draft("Общая");
        curator.put(OWN + "/" + id, 0, OwnTemplateSamples.everyKind()).statusCode(200);
        curator.put(OWN + "/" + id, 0, OwnTemplateSamples.everyKind())
                .statusCode(409)
                .body("code", equalTo("version-conflict"));
        publication(id, 0).statusCode(409);
    }

    @Test
    void aFileGoesToAnotherSchoolWholeAndNothingElseIsTakenFromIt() {
        var id = draft("Для соседей");
        curator.put(OWN + "/" + id, 0, OwnTemplateSamples.everyKind()).statusCode(200);
        Map<String, Object> file =
                curator.get(OWN + "/" + id + "/file").extract().path("$");
        var neighbour = given.signedIn(Role.CURATOR);
        neighbour.get(OWN + "/" + id).statusCode(404);
        var taken = neighbour.post(OWN + "/import", file).statusCode(201).extract();
        assertThat(taken.<List<String>>path("questions.id")).contains("matrix", "ranking");
        assertThat(taken.<List<Object>>path("problems")).isEmpty();
        assertThat(taken.<String>path("status")).isEqualTo("draft");

        var more = new HashMap<>(file);
        more.put("status", "published");
        neighbour.post(OWN + "/import", more).statusCode(400).body("errors[0].field", equalTo("status"));
        neighbour
                .post(OWN + "/import", Map.of("format", "other", "content", file.get("content")))
                .statusCode(422);
        var many = new HashMap<>((Map<String, Object>) file.get("content"));
        many.put("questions", Collections.nCopies(121, OwnTemplateSamples.question("q", "text")));
        neighbour
                .post(OWN + "/import", Map.of("format", "tandem-survey-1", "content", many))
                .statusCode(422);
    }

    @Test
    void aConditionThatNobodyCouldHaveBuiltIsNotKept() {
        var id = draft("Чужие условия");
        Map<String, Object> condition = Map.of("question", "first", "equals", Map.of("any", "thing"));
        changed(id, condition).statusCode(422).body("errors[0].field", equalTo("questions.second.showIf"));
        condition = Map.of("question", "first", "equals", "x".repeat(61));
        changed(id, condition).statusCode(422);
        condition = Map.of("all", List.of(Map.of("any", List.of(Map.of("question", "first", "equals", true)))));
        changed(id, condition).statusCode(422);
        for (var depth = 0; depth < 300; depth++) {
            condition = Map.of("all", List.of(condition));
        }
        changed(id, condition).statusCode(400);
    }

    private ValidatableResponse changed(UUID id, Map<String, Object> condition) {
        var second = OwnTemplateSamples.question("second", "text");
        second.put("showIf", condition);
        return curator.put(
                OWN + "/" + id, 0, OwnTemplateSamples.content(OwnTemplateSamples.question("first", "yes_no"), second));
    }

    private UUID draft(String title) {
        return curator.create(OWN, Map.of("title", title));
    }

    private Map<String, Object> content(UUID id) {
        return new HashMap<>(curator.get(OWN + "/" + id + "/file").extract().<Map<String, Object>>path("content"));
    }

    private String published(UUID id, int version) {
        return publication(id, version)
                .statusCode(200)
                .body("status", equalTo("published"))
                .extract()
                .path("code");
    }

    private ValidatableResponse publication(UUID id, int version) {
        return curator.request()
                .header("If-Match", "\"" + version + "\"")
                .post(OWN + "/" + id + "/publication")
                .then();
    }

    private ValidatableResponse delete(UUID id, int version) {
        return curator.request()
                .header("If-Match", "\"" + version + "\"")
                .delete(OWN + "/" + id)
                .then();
    }
}
