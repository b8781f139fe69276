package org.tandem.programs.roadmap.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import io.restassured.RestAssured;
import io.restassured.response.Response;
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
class CalendarFeedTest {

    @Inject
    Given given;

    Api curator;
    UUID program;
    String at;
    UUID section;

    @BeforeEach
    void aRoadmap() {
        curator = given.signedIn(Role.CURATOR);
        program = curator.create("/programs", GivenProgram.body());
        at = "/programs/" + program;
        section = curator.create(at + "/sections", Map.of("title", "Подготовка"));
    }

    @Test
    void aPhoneReadsEachTermAsAnAllDayEventOfItsOwn() {
        line("Мониторинг; отчёт, центру", "recurring", Map.of("recurrence", Map.of("every", "monthly", "day", 25)));
        line("Сбор анкет", "date_range", Map.of("from", "2026-10-05", "to", "2026-10-23"));
        line("Без срока", "none", Map.of());
        var events = read(address()).getEvents();
        assertThat(events)
                .hasSize(13)
                .allMatch(event -> !event.getDateStart().getValue().hasTime());
        assertThat(events.stream().map(event -> event.getUid().getValue())).doesNotHaveDuplicates();
        var range = named(events, "1.1 Сбор анкет");
        assertThat(range.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20261005");
        assertThat(range.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20261024");
        assertThat(named(events, "1.1 Мониторинг; отчёт, центру")).isNotNull();
    }

    @Test
    void anEventKeepsItsUidWhenTheTermMoves() {
        var view = line("Издать приказ", "by_date", Map.of("date", "2026-09-10"));
        var address = address();
        var before = read(address).getEvents().get(0);
        var body = body("Издать приказ", "by_date", Map.of("date", "2026-12-24"));
        curator.put(at + "/activities/" + view.get("id"), (int) view.get("version"), body)
                .statusCode(200);
        var after = read(address).getEvents().get(0);
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getDateStart()).isNotEqualTo(before.getDateStart());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void thePhoneRemindsOfAnOpenTermTheWishedDaysBeforeAtNineInTheMorning() {
        line("Сбор анкет", "date_range", Map.of("from", "2026-10-05", "to", "2026-10-23"));
        var body = new HashMap<String, Object>(Map.of("programId", program));
        assertThat(read(address(curator, body)).getEvents().get(0).getAlarms()).isEmpty();
        body.put("remindDays", 31);
        curator.post("/programs/calendar-feeds", body).statusCode(422);
        body.put("remindDays", 3);
        var event = read(address(curator, body)).getEvents().get(0);
        assertThat(event.getAlarms()).hasSize(1);
        var trigger = event.getAlarms().get(0).getTrigger();
        // the event ends on the night to the 24th; nine o'clock on the 20th is 3 days and 15 hours before
        assertThat(trigger.getRelated()).isEqualTo(Related.END);
        assertThat(trigger.getDuration().toMillis()).isEqualTo(-(3 * 24 + 15) * 3_600_000L);
        curator.get("/programs/calendar-feeds").body("[0].remindDays", equalTo(3));
    }

    @Test
    void noPersonIsInTheCalendar() {
        var body = body("Издать приказ", "by_date", Map.of("date", "2026-09-10"));
        body.put("responsibles", List.of("Имярек И. И."));
        body.put("executorIds", List.of(curator.accountId()));
        curator.post(at + "/activities", body).statusCode(201);
        assertThat(get(address(), null).asString()).doesNotContain("Имярек", "Проверяющий", "@example.org");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        line("Издать приказ", "by_date", Map.of("date", "2026-09-10"));
        var address = address();
        var first = get(address, null);
        assertThat(first.contentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(first.header("Cache-Control")).contains("private", "max-age");
        assertThat(get(address, first.header("ETag")).statusCode()).isEqualTo(304);
        line("Ещё", "by_date", Map.of("date", "2026-09-11"));
        assertThat(get(address, first.header("ETag")).statusCode()).isEqualTo(200);
    }

    @Test
    void aRenewedOrRevokedAddressIsDead() {
        var former = address();
        var address = address();
        assertThat(get(former, null).statusCode()).isEqualTo(404);
        assertThat(get(address, null).statusCode()).isEqualTo(200);
        var own = curator.get("/programs/calendar-feeds")
                .body("", hasSize(1))
                .extract()
                .jsonPath();
        given.colleague(curator, Role.CURATOR)
                .delete("/programs/calendar-feeds/" + own.getString("[0].id"))
                .statusCode(404);
        curator.delete("/programs/calendar-feeds/" + own.getString("[0].id")).statusCode(204);
        assertThat(get(address, null).statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressDiesWithTheAccountOfItsOwner() {
        var helper = given.colleague(curator, Role.WORKING_GROUP_MEMBER);
        var address = address(helper, Map.of("programId", program));
        assertThat(get(address, null).statusCode()).isEqualTo(200);
        var director = given.colleague(curator, Role.DIRECTOR);
        director.post("/access/accounts/" + helper.accountId() + "/blocking", Map.of("reason", "Уволился"))
                .statusCode(200);
        assertThat(get(address, null).statusCode()).isEqualTo(404);
    }

    @Test
    void myCalendarShowsWhatMyRoleAnswersFor() {
        line("Издать приказ", "by_date", Map.of("date", "2026-09-10"));
        var body = body("Провести отбор", "by_date", Map.of("date", "2026-09-12"));
        body.put("responsibles", List.of("Кураторы целевой модели"));
        curator.post(at + "/activities", body).statusCode(201);
        var events = read(address(curator, Map.of())).getEvents();
        assertThat(events).hasSize(1);
        assertThat(named(events, "1.1 Провести отбор")).isNotNull();
    }

    private static VEvent named(List<VEvent> events, String summary) {
        return events.stream()
                .filter(event -> event.getSummary().getValue().equals(summary))
                .findFirst()
                .orElse(null);
    }

    private String address() {
        return address(curator, Map.of("programId", program));
    }

    private static String address(Api owner, Map<String, Object> request) {
        return owner.post("/programs/calendar-feeds", request)
                .statusCode(200)
                .extract()
                .path("address");
    }

    private static ICalendar read(String address) {
        return Biweekly.parse(get(address, null).asString()).first();
    }

    /** As a phone does it: nothing but the address. */
    private static Response get(String address, String tag) {
        var request = RestAssured.given().basePath("");
        return (tag == null ? request : request.header("If-None-Match", tag))
                .get(address.substring(address.indexOf("/api/")));
    }

    private Map<String, Object> line(String title, String kind, Map<String, Object> due) {
        return curator.post(at + "/activities", body(title, kind, due))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private Map<String, Object> body(String title, String kind, Map<String, Object> due) {
        var term = new HashMap<>(due);
        term.put("kind", kind);
        return new HashMap<>(Map.of(
                "sectionId",
                section,
                "printedNumber",
                "1.1",
                "title",
                title,
                "due",
                term,
                "responsibles",
                List.of("Директор")));
    }
}
