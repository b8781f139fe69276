package org.tandem.notifications.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.pairs.GivenPair;
import org.tandem.people.GivenPerson;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Days;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** What is told to whom; the planners look as they do in the morning, whatever the hour of the test. */
@TandemTest
class ReminderTest {

    @Inject
    Given given;

    @Inject
    Days days;

    @Inject
    @All
    List<Planner> planners;

    @Inject
    PlannerJob job;

    @Inject
    Tenancy tenancy;

    GivenPair people;
    Api mentor;
    LocalDate today;

    @BeforeEach
    void aPairAtWork() {
        people = GivenPair.working(given.signedIn(Role.CURATOR));
        mentor = given.colleague(people.curator, people.person(people.mentor), Role.MENTOR);
        today = GivenPerson.today();
    }

    @Test
    void v25_curatorAndMentorHearOfASilenceOnce() {
        days.set(people.curator, "pair", "activated_on", people.pair, today.minusDays(31));
        look(today);
        look(today.plusDays(1));
        assertThat(news(people.curator, "care")).singleElement().asString().startsWith("Не встречались");
        assertThat(news(mentor, "meeting")).containsExactly("Вы давно не встречались: назначьте встречу");
    }

    @Test
    void v23_anAlarmGoesToCuratorAndPsychologistAtOnceAndNeverToTheMentor() {
        var psychologist = given.colleague(people.curator, Role.PSYCHOLOGIST);
        var both = given.colleague(people.curator, people.person(people.mentor), Role.CURATOR, Role.MENTOR);
        alarm();
        for (var guard : List.of(people.curator, psychologist)) {
            assertThat(news(guard, "safety_alert")).containsExactly("Наставляемый не чувствует себя в безопасности");
            guard.get("/notifications").body("items[0].urgent", equalTo(true));
        }
        assertThat(news(mentor, "safety_alert")).isEmpty();
        assertThat(news(both, "safety_alert")).isEmpty();
    }

    @Test
    void v23_anAlarmNobodyTookOnInItsTermGoesUpToTheDirectorEveryDay() {
        var director = given.colleague(people.curator, Role.DIRECTOR);
        alarm();
        look(today);
        assertThat(news(director, "safety_alert")).isEmpty();
        var later = today.plusDays(20);
        look(later);
        look(later);
        look(later.plusDays(1));
        assertThat(news(director, "safety_alert")).hasSize(2);
        assertThat(news(mentor, "safety_alert")).isEmpty();
        String key = people.curator
                .get("/monitoring/care?programId=" + people.program)
                .extract()
                .path("items[0].key");
        people.curator
                .post(
                        "/monitoring/care/resolutions",
                        Map.of("programId", people.program, "key", key, "note", "Разобрались"))
                .statusCode(200);
        assertThat(news(director, "safety_alert")).isEmpty();
        look(later.plusDays(2));
        assertThat(news(director, "safety_alert")).isEmpty();
    }

    @Test
    void v22_whoOwesFeedbackIsRemindedEveryDayAndOnlyTheLastReminderStaysNew() {
        var meeting = people.meeting("introduction", ago(2));
        look(today);
        look(today.plusDays(1));
        assertThat(news(mentor, "feedback_due")).hasSize(1);
        people.curator
                .post("/meetings/" + meeting + "/feedback", people.mentorFeedback())
                .statusCode(200);
        assertThat(news(mentor, "feedback_due")).isEmpty();
        look(today.plusDays(2));
        assertThat(news(mentor, "feedback_due")).isEmpty();
        assertThat(news(people.curator, "feedback_due")).hasSize(1);
    }

    @Test
    void v21_eachStopOfAPairIsToldOnce() {
        pause();
        look(today);
        look(today);
        assertThat(news(people.curator, "pair_paused")).hasSize(1);
        assertThat(news(mentor, "pair_paused")).hasSize(1);
    }

    @Test
    void termsOfTheRoadmapGoToWhoAnswersForThem() {
        look(LocalDate.of(2027, 6, 30));
        assertThat(news(people.curator, "activity_due")).contains("Мероприятие просрочено");
        assertThat(news(mentor, "activity_due")).isEmpty();
    }

    @Test
    void aMeetingIsToldToTheMembersWhoDidNotPlanIt() {
        var at = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var id = mentor.create(
                "/meetings",
                Map.of(
                        "pairId",
                        people.pair,
                        "type",
                        "introduction",
                        "plannedAt",
                        at.toString(),
                        "format",
                        "in_person"));
        assertThat(news(mentor, "meeting")).isEmpty();
        people.curator
                .post(
                        "/meetings/" + id + "/rescheduling",
                        Map.of("plannedAt", at.plusSeconds(3600).toString(), "reason", "Контрольная"))
                .statusCode(200);
        assertThat(news(mentor, "meeting")).containsExactly("Встреча перенесена");
    }

    @Test
    void ofTwoServersOneLooks() {
        days.set(people.curator, "pair", "activated_on", people.pair, today.minusDays(31));
        job.visit(people.curator.organisationId());
        job.visit(people.curator.organisationId());
        // at night the job waits for the morning
        assertThat(news(people.curator, "care")).hasSizeLessThan(2);
    }

    private void pause() {
        people.curator
                .post("/pairs/" + people.pair + "/pause", Map.of("reason", "Болезнь"))
                .statusCode(200);
    }

    private void alarm() {
        var words = new HashMap<>(people.menteeFeedback());
        words.put("safe", false);
        words.put("comment", "Мне страшно");
        people.curator
                .post("/meetings/" + people.meeting("introduction", ago(1)) + "/feedback", words)
                .statusCode(200);
    }

    private void look(LocalDate day) {
        var scope = Scope.ofSystem(people.curator.organisationId());
        for (var planner : planners) {
            QuarkusTransaction.requiringNew().run(() -> {
                tenancy.enter(scope.organisationId());
                planner.look(scope, day);
            });
        }
    }

    /** Titles of what is new to the account of one topic. */
    private static List<String> news(Api of, String topic) {
        return of.get("/notifications?unread=true&limit=100")
                .statusCode(200)
                .extract()
                .path("items.findAll { it.topic == '" + topic + "' }.title");
    }

    private static String ago(int days) {
        return Instant.now()
                .minus(days, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
