package org.tandem.programs.roadmap;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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

@TandemTest
class RoadmapTest {

    @Inject
    Given given;

    Api curator;
    String at;
    UUID section;

    @BeforeEach
    void aProgrammeWithOneSection() {
        curator = given.signedIn(Role.CURATOR);
        at = "/programs/" + curator.create("/programs", GivenProgram.body());
        section = curator.create(at + "/sections", Map.of("title", "Подготовка", "stage", "prepare"));
    }

    @Test
    void aRecurringActivityHasAnOccurrenceForEachMonth() {
        curator.post(at + "/activities", activity("recurring", Map.of("recurrence", monthly(25))))
                .statusCode(201)
                .body("occurrences", hasSize(12))
                .body("dueText", equalTo("ежемесячно 25 числа"));
    }

    @Test
    void anActivityIsOverdueTheDayAfterItsTerm() {
        curator.post(at + "/activities", activity("by_date", Map.of("date", "2026-09-10")))
                .body("status", equalTo("overdue"));
        curator.get(at).body("activities.overdue", equalTo(1));
    }

    @Test
    void doneNeedsAResultWhereOneIsPlanned() {
        var body = activity("by_date", Map.of("date", "2026-09-10"));
        body.put("plannedResult", "Приказ");
        var done = occurrence(body) + "/completion";
        curator.post(done, Map.of("doneOn", "2026-09-09")).statusCode(422).body("errors[0].code", equalTo("R-021"));
        curator.post(done, Map.of("doneOn", "2026-09-09", "result", "Приказ № 5"))
                .body("status", equalTo("done"))
                .body("occurrences[0].result", equalTo("Приказ № 5"));
        curator.post(done, Map.of("doneOn", "2026-09-09", "result", "Приказ № 5"))
                .statusCode(409);
    }

    @Test
    void aDoneActivityCanBeCheckedOrReturned() {
        var occurrence = occurrence(activity("by_date", Map.of("date", "2026-09-10")));
        curator.post(occurrence + "/verification").statusCode(409);
        curator.post(occurrence + "/completion", Map.of("doneOn", "2026-09-09"));
        curator.post(occurrence + "/verification").body("occurrences[0].status", equalTo("verified"));
        curator.post(occurrence + "/return", Map.of("reason", "Нет подписи"))
                .body("occurrences[0].status", equalTo("in_progress"))
                .body("occurrences[0].remark", equalTo("Нет подписи"));
    }

    @Test
    void postponedAndCancelledKeepTheReason() {
        var occurrence = occurrence(activity("by_date", Map.of("date", "2026-09-10")));
        curator.post(occurrence + "/postponement", Map.of("dueOn", "2027-02-01", "reason", "Карантин"))
                .body("status", equalTo("planned"))
                .body("occurrences[0].dueOn", equalTo("2027-02-01"));
        curator.post(occurrence + "/cancellation", Map.of("reason", "Не нужно"))
                .body("status", equalTo("cancelled"))
                .body("occurrences[0].remark", equalTo("Не нужно"));
    }

    @Test
    void aNewTermReplacesUntouchedOccurrencesAndKeepsFacts() {
        var view = curator.post(at + "/activities", activity("recurring", Map.of("recurrence", monthly(25))))
                .extract()
                .jsonPath();
        curator.post(
                at + "/occurrences/" + view.getString("occurrences[0].id") + "/completion",
                Map.of("doneOn", "2026-09-24"));
        curator.put(
                        at + "/activities/" + view.getString("id"),
                        view.getInt("version"),
                        activity("recurring", Map.of("recurrence", Map.of("every", "yearly", "months", List.of(5)))))
                .body("occurrences", hasSize(2))
                .body("occurrences[0].status", equalTo("done"))
                .body("occurrences[1].dueOn", equalTo("2027-05-31"));
    }

    @Test
    void anActivityWithFactsIsNotDeleted() {
        var view = curator.post(at + "/activities", activity("whole_period", Map.of()))
                .extract()
                .jsonPath();
        var activity = at + "/activities/" + view.getString("id");
        curator.delete(at + "/sections/" + section).statusCode(409);
        curator.post(at + "/occurrences/" + view.getString("occurrences[0].id") + "/start");
        curator.delete(activity).statusCode(409);
    }

    @Test
    void anUntouchedActivityAndAnEmptySectionAreDeleted() {
        var id = curator.create(at + "/activities", activity("none", Map.of()));
        curator.delete(at + "/activities/" + id).statusCode(204);
        curator.delete(at + "/sections/" + section).statusCode(204);
        curator.get(at + "/roadmap").body("sections", hasSize(0));
    }

    @Test
    void aSectionOfAnotherProgrammeIsNotFoundHere() {
        var other = "/programs/" + curator.create("/programs", GivenProgram.body());
        curator.post(other + "/activities", activity("none", Map.of())).statusCode(404);
    }

    @Test
    void aTermThatNeverComesIsRefused() {
        curator.post(
                        at + "/activities",
                        activity("recurring", Map.of("recurrence", Map.of("every", "yearly", "months", List.of()))))
                .statusCode(422)
                .body("errors[0].field", equalTo("due.recurrence.months"));
    }

    private String occurrence(Map<String, Object> activity) {
        String id = curator.post(at + "/activities", activity)
                .statusCode(201)
                .extract()
                .path("occurrences[0].id");
        return at + "/occurrences/" + id;
    }

    private Map<String, Object> activity(String kind, Map<String, Object> due) {
        var term = new HashMap<>(due);
        term.put("kind", kind);
        return new HashMap<>(Map.of(
                "sectionId",
                section,
                "printedNumber",
                "1.1.",
                "title",
                "Издать приказ",
                "due",
                term,
                "responsibles",
                List.of("Директор")));
    }

    private static Map<String, Object> monthly(int day) {
        return Map.of("every", "monthly", "day", day);
    }
}
