package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
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

/** Counted answers: kept as sums, equal to a fresh count whatever happened to the responses. */
@TandemTest
class TallyFolderTest {

    @Inject
    Given given;

    @Inject
    SurveyGiven surveys;

    @Inject
    TallyFolder folder;

    Api curator;
    UUID program;

    @BeforeEach
    void aProgramme() {
        curator = given.signedIn(Role.CURATOR);
        program = SurveyGiven.program(curator);
    }

    private UUID answered(String template, String mode, int mentees, int mentors) {
        surveys.participants(curator, program, Side.MENTEE, mentees);
        surveys.participants(curator, program, Side.MENTOR, mentors);
        var body = new HashMap<>(SurveyGiven.newRound(program, template));
        body.put("mode", mode);
        var round = curator.create("/surveys/rounds", body);
        var number = 0;
        for (var token : surveys.tokens(curator, round)) {
            SurveyAnswers.submit(
                    token,
                    Map.of(
                            "knows",
                            number % 2 == 0,
                            "wish",
                            "mentee",
                            "hours",
                            number,
                            "mentee_topics",
                            List.of("study", "project"),
                            "comment",
                            "Слово " + number++));
        }
        return round;
    }

    @Test
    void aFreshCountDiffersInNoCell() {
        var round = answered("interest", "named", 6, 5);
        curator.get("/surveys/rounds/" + round + "/results").body("questions.find { it.id == 'knows' }.n", equalTo(11));
        assertThat(surveys.wrongCells(curator)).isZero();
        int left = surveys.within(curator, scope -> folder.fold(scope, null));
        assertThat(left).isZero();
    }

    @Test
    void aFloodIsSetAsideAndTakenBack() {
        var doubt = surveys.doubt(curator, withMentees());
        String round = curator.get("/surveys/rounds").extract().path("items[0].id");
        curator.get("/surveys/rounds/" + round + "/batches")
                .body("[0].responses", equalTo(5))
                .body("[0].reason", equalTo("Шалость"));
        curator.get("/surveys/rounds/" + round).body("submitted", equalTo(0));
        surveys.within(curator, scope -> folder.fold(scope, null));
        assertThat(surveys.wrongCells(curator)).isZero();
        curator.post("/surveys/rounds/" + round + "/doubts/" + doubt + "/dropping", Map.of("reason", "Это был урок"))
                .statusCode(204);
        curator.post("/surveys/rounds/" + round + "/doubts/" + doubt + "/dropping", Map.of("reason", "Ещё раз"))
                .statusCode(409);
        curator.post("/surveys/rounds/" + round + "/closing").statusCode(200);
        curator.get("/surveys/rounds/" + round + "/results")
                .body("submitted", equalTo(5))
                .body("hidden", nullValue())
                .body("questions.find { it.id == 'knows' }.n", equalTo(5));
        assertThat(surveys.wrongCells(curator)).isZero();
        assertThat(surveys.audited(curator, "survey.answers-doubted")).containsExactly("Шалость");
        assertThat(surveys.audited(curator, "survey.doubt-dropped")).containsExactly("Это был урок");
    }

    private UUID withMentees() {
        surveys.participants(curator, program, Side.MENTEE, 2);
        return program;
    }

    @Test
    @DisplayName("V-28: groups of fewer than five are hidden, and so is what would betray them by subtraction")
    void v28_smallGroupsAreHiddenAndNotFoundBySubtraction() {
        var round = answered("interest", "named", 6, 3);
        curator.get("/surveys/rounds/" + round + "/results/groups?by=side")
                .statusCode(200)
                .body("find { it.question == 'knows' }.groups.n", equalTo(List.of(6, 3)))
                .body("find { it.question == 'knows' }.groups.hidden", equalTo(List.of(true, true)))
                .body("find { it.question == 'hours' }.groups.mean", equalTo(java.util.Arrays.asList(null, null)))
                .body("find { it.question == 'knows' }.groups[0].distribution", empty());
        surveys.participants(curator, program, Side.MENTOR, 2);
    }

    @Test
    void groupsOfFiveAreComparedWithTheirInterval() {
        var round = answered("interest", "named", 6, 5);
        curator.get("/surveys/rounds/" + round + "/results/groups?by=side")
                .body("find { it.question == 'hours' }.groups.hidden", equalTo(List.of(false, false)))
                .body("find { it.question == 'hours' }.groups.n", equalTo(List.of(6, 5)));
    }

    @Test
    void anAnonymousRoundShowsNothingWhileItRunsAndNothingOfFewerThanFive() {
        var round = answered("interest", "anonymous", 4, 0);
        curator.get("/surveys/rounds/" + round + "/results")
                .body("hidden", equalTo("open"))
                .body("questions", empty());
        curator.post("/surveys/rounds/" + round + "/closing");
        curator.get("/surveys/rounds/" + round + "/results").body("hidden", equalTo("few"));
        curator.get("/surveys/rounds/" + round + "/results/words?question=comment")
                .statusCode(404);
        curator.get("/surveys/rounds/" + round + "/results/file?format=csv").statusCode(409);
        curator.get("/surveys/rounds/" + round + "/results/groups?by=side").statusCode(409);
        var larger = answered("interest", "anonymous", 1, 0);
        curator.post("/surveys/rounds/" + larger + "/closing");
        curator.get("/surveys/rounds/" + larger + "/results")
                .body("hidden", nullValue())
                .body("questions.find { it.id == 'hours' }.n", equalTo(5));
    }

    @Test
    void answersInWordsAreFoundByAPartOfAWordAndExportedWithoutFormulas() {
        var round = answered("interest", "named", 3, 0);
        curator.get("/surveys/rounds/" + round + "/results");
        curator.get("/surveys/rounds/" + round + "/results/words?question=comment&q=ЛОВО 1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Слово 1"));
        curator.get("/surveys/rounds/" + round + "/results/words?question=knows")
                .statusCode(404);
        for (var format : List.of("xlsx", "csv", "json")) {
            curator.request()
                    .accept("*/*")
                    .get("/surveys/rounds/" + round + "/results/file?format=" + format)
                    .then()
                    .statusCode(200);
        }
        assertThat(surveys.audited(curator, "survey.answers-exported")).containsExactly("XLSX", "CSV", "JSON");
        var csv = curator.request()
                .accept("*/*")
                .get("/surveys/rounds/" + round + "/results/file?format=csv")
                .asString();
        assertThat(csv).contains("Слово 2").contains("Да").doesNotContain("Проверочный");
    }
}
