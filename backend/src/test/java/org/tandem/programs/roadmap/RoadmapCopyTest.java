package org.tandem.programs.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Last year's roadmap for this year: 2023/24 has the leap day, 2024/25 and 2025/26 have their own Sundays. */
@TandemTest
class RoadmapCopyTest {

    @Inject
    Given given;

    Api curator;
    String at;
    UUID section;

    @BeforeEach
    void aProgrammeOf202425() {
        curator = given.signedIn(Role.CURATOR);
        programmeOf(2024);
    }

    private void programmeOf(int year) {
        var body = GivenProgram.body();
        body.put("title", "Наставничество " + year + "/" + (year + 1) % 100);
        body.put("schoolYear", year);
        body.put("startsOn", year + "-09-01");
        body.put("endsOn", year + 1 + "-08-31");
        at = "/programs/" + curator.create("/programs", body);
        section = curator.create(at + "/sections", Map.of("title", "Работа пар", "stage", "work"));
    }

    @Test
    void fixedDatesRangesAndMonthsMoveByAYear() {
        line("by_date", Map.of("date", "2024-11-16"), "до 16.11.2024");
        line("date_range", Map.of("from", "2024-10-05", "to", "2024-10-23"), null);
        line("month_range", Map.of("month", "2024-10", "monthTo", "2025-04"), "Октябрь 2024 - Апрель 2025г.");
        line("school_years", Map.of("yearFrom", 2024, "yearTo", 2025), "2024/25 учебный год");
        var copy = copy(Map.of());
        assertThat(dueOn(copy)).containsExactly("2025-11-16", "2025-10-23", "2026-04-30", "2026-08-31");
        assertThat(copy.getList("sections[0].activities.dueText"))
                .containsExactly(
                        "до 16.11.2025",
                        "с 5 по 23 октября 2025",
                        "Октябрь 2025 - Апрель 2026г.",
                        "2025/26 учебный год");
    }

    @Test
    void theLeapDayGivesWayToThe28th() {
        programmeOf(2023);
        line("by_date", Map.of("date", "2024-02-29"), "до 29 февраля 2024");
        var copy = copy(Map.of());
        assertThat(dueOn(copy)).containsExactly("2025-02-28");
        assertThat(copy.getString("sections[0].activities[0].dueText")).isEqualTo("до 28 февраля 2025");
    }

    @Test
    void recurrencesCrossTheNewYearOfTheNewSchoolYear() {
        line("recurring", Map.of("recurrence", Map.of("every", "quarterly")), null);
        line("recurring", Map.of("recurrence", Map.of("every", "half_yearly")), null);
        line("recurring", Map.of("recurrence", Map.of("every", "yearly", "months", List.of(5, 8))), null);
        var copy = copy(Map.of());
        assertThat(dueOn(copy))
                .containsExactly(
                        "2025-09-30",
                        "2025-12-31",
                        "2026-03-31",
                        "2026-06-30",
                        "2025-12-31",
                        "2026-05-31",
                        "2026-05-31",
                        "2026-08-31");
    }

    @Test
    void the25thOnASundayStaysUnlessTheShiftPolicySays() {
        line("recurring", Map.of("recurrence", Map.of("every", "monthly", "day", 25)), null);
        assertThat(dueOn(copy(Map.of()))).hasSize(12).contains("2025-10-25", "2026-01-25");
        assertThat(dueOn(copy(Map.of("shiftPolicy", "previous"))))
                .hasSize(12)
                .contains("2025-10-24", "2026-01-23")
                .doesNotContain("2026-01-25");
        assertThat(dueOn(copy(Map.of("shiftPolicy", "next")))).contains("2025-10-27", "2026-01-26");
    }

    @Test
    void theCopyHasTheOrderAndThePeopleButNoFactsAndStandsAlone() {
        var person = curator.get("/programs/executors").extract().jsonPath().getUUID("[0].id");
        var body = body("by_date", Map.of("date", "2024-11-16"), null);
        body.put("executorIds", List.of(person));
        curator.post(at + "/activities", body).statusCode(201);
        line("none", Map.of(), null);
        var read = curator.get(at + "/roadmap").extract().jsonPath();
        curator.post(
                        at + "/occurrences/" + read.getString("sections[0].activities[0].occurrences[0].id")
                                + "/completion",
                        Map.of("doneOn", "2024-11-10"))
                .statusCode(200);
        var copy = copy(Map.of());
        assertThat(copy.getString("sections[0].activities[0].occurrences[0].status"))
                .isEqualTo("planned");
        assertThat(copy.getString("sections[0].activities[0].occurrences[0].doneOn"))
                .isNull();
        assertThat(copy.getUUID("sections[0].activities[0].executors[0].id")).isEqualTo(person);
        assertThat(copy.getString("edition.status")).isEqualTo("draft");
        curator.get("/programs/" + copy.getString("programId"))
                .body("schoolYear", equalTo(2025))
                .body("title", equalTo("Наставничество 2025/26"))
                .body("startsOn", equalTo("2025-09-01"))
                .body("status", equalTo("draft"));
    }

    @Test
    void aProgrammeThatHasARoadmapTakesNoOther() {
        line("none", Map.of(), null);
        var target = curator.create("/programs", GivenProgram.body());
        var request = Map.of("targetProgramId", target);
        curator.post(at + "/roadmap/copy", request).statusCode(201);
        curator.post(at + "/roadmap/copy", request).statusCode(409);
        curator.post(at + "/roadmap/copy", Map.of("targetProgramId", UUID.randomUUID()))
                .statusCode(404);
    }

    private JsonPath copy(Map<String, Object> request) {
        return curator.post(at + "/roadmap/copy", request)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static List<String> dueOn(JsonPath roadmap) {
        return roadmap.getList("sections[0].activities.occurrences.dueOn.flatten()");
    }

    private void line(String kind, Map<String, Object> due, String dueText) {
        curator.post(at + "/activities", body(kind, due, dueText)).statusCode(201);
    }

    private Map<String, Object> body(String kind, Map<String, Object> due, String dueText) {
        var term = new HashMap<>(due);
        term.put("kind", kind);
        var body = new HashMap<String, Object>(
                Map.of("sectionId", section, "title", "Отчёт", "due", term, "responsibles", List.of("Кураторы")));
        body.put("dueText", dueText);
        return body;
    }
}
