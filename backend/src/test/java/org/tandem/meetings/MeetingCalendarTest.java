package org.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.pairs.GivenPair;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Meetings in the calendars of mentor and mentee. */
@TandemTest
class MeetingCalendarTest {

    @Inject
    Given given;

    GivenPair people;
    Api mentor;
    Instant at = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void aPairAtWork() {
        people = GivenPair.working(given.signedIn(Role.CURATOR));
        mentor = given.colleague(people.curator, people.person(people.mentor), Role.MENTOR);
    }

    @Test
    void aMeetingStandsInTheCalendarsOfItsPairAndNamesNobody() {
        planned();
        var address = address(mentor);
        assertThat(text(address)).doesNotContain("Семёнов", "Пётр", "Библиотека");
        assertThat(events(address))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(at));
        var mentee = given.colleague(people.curator, people.person(people.mentee), Role.MENTEE);
        assertThat(events(address(mentee))).hasSize(1);
        var other = GivenPair.learner(people.curator, people.program, "mentor", "2009-01-01", "11А");
        var stranger = given.colleague(people.curator, people.person(other), Role.MENTOR);
        assertThat(events(address(stranger))).isEmpty();
    }

    @Test
    void movedItMovesAndCalledOffItSaysSo() {
        var id = planned();
        var address = address(mentor);
        var before = events(address).get(0);
        UUID moved = people.curator
                .post(
                        "/meetings/" + id + "/rescheduling",
                        Map.of("plannedAt", at.plusSeconds(3600).toString(), "reason", "Контрольная"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("id");
        var after = events(address).get(0);
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart().getValue().toInstant()).isEqualTo(at.plusSeconds(3600));
        people.curator
                .post("/meetings/" + moved + "/cancellation", Map.of("reason", "Болезнь"))
                .statusCode(200);
        assertThat(events(address).get(0).getStatus()).isEqualTo(Status.cancelled());
    }

    @Test
    void aMentorHasNoCalendarOfTheWholeRoadmap() {
        mentor.post("/programs/calendar-feeds", Map.of("programId", people.program))
                .statusCode(404);
    }

    private UUID planned() {
        return people.curator.create(
                "/meetings",
                Map.of(
                        "pairId",
                        people.pair,
                        "type",
                        "introduction",
                        "plannedAt",
                        at.toString(),
                        "format",
                        "in_person",
                        "place",
                        "Библиотека"));
    }

    private static String address(Api of) {
        String address = of.post("/programs/calendar-feeds", Map.of())
                .statusCode(200)
                .extract()
                .path("address");
        return address.substring(address.indexOf("/api/"));
    }

    private static List<VEvent> events(String address) {
        return Biweekly.parse(text(address)).first().getEvents();
    }

    private static String text(String address) {
        return RestAssured.get(address).then().statusCode(200).extract().asString();
    }
}
