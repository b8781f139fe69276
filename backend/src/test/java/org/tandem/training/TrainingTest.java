package org.tandem.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.GivenParticipant;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** «Школа наставников». */
@TandemTest
class TrainingTest {

    private static final String PAST = "2026-10-05T10:00:00Z";
    private static final String AHEAD = "2036-10-05T10:00:00Z";

    @Inject
    Given given;

    private Api curator;
    private UUID program;
    private UUID course;
    private UUID mentor;

    @BeforeEach
    void aTrainingWithOneSelectedMentor() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        program = GivenProgram.active(curator);
        course = GivenTraining.course(curator, program);
        mentor = selected();
    }

    private UUID selected() {
        var id = GivenParticipant.inBase(curator, GivenParticipant.mentor(program));
        curator.post(
                        "/participants/" + id + "/interview",
                        Map.of("heldOn", GivenPerson.today().toString(), "result", "recommended"))
                .statusCode(200);
        curator.post("/participants/" + id + "/selection").statusCode(200);
        return id;
    }

    private io.restassured.response.ValidatableResponse training() {
        return curator.get("/training?programId=" + program).statusCode(200);
    }

    private io.restassured.response.ValidatableResponse mark(UUID session, List<UUID> came) {
        return curator.put("/training/sessions/" + session + "/attendance", 0, Map.of("attendeeIds", came));
    }

    private io.restassured.response.ValidatableResponse complete(Map<String, ?> more) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "participantIds",
                List.of(mentor),
                "completedOn",
                GivenPerson.today().toString()));
        body.putAll(more);
        return curator.post("/training/courses/" + course + "/completion", body);
    }

    @Test
    void aProgrammeHasOnePlanAndATestSaysWhatMustBeReached() {
        curator.post(
                        "/training/courses",
                        Map.of("programId", program, "contents", Map.of("title", "Ещё одна", "assessment", "none")))
                .statusCode(409);
        curator.put("/training/courses/" + course, 0, Map.of("title", "Школа", "assessment", "test"))
                .statusCode(422)
                .body("errors[0].field", equalTo("passScore"));
        curator.put("/training/courses/" + course, 0, Map.of("title", "Школа", "assessment", "reflection"))
                .statusCode(200)
                .body("assessment", equalTo("reflection"))
                .body("passScore", nullValue());
        curator.put("/training/courses/" + course, 0, Map.of("title", "Школа", "assessment", "none"))
                .statusCode(409);
    }

    @Test
    void attendanceIsMarkedForTheWholeSessionAtOnceAndSaysWhoLacksWhat() {
        var second = selected();
        var session = GivenTraining.session(curator, course, "Роль наставника", PAST);
        training().body("mentors[0].lacks", hasItem("Посещение не отмечено: «Роль наставника»"));
        mark(session, List.of(mentor)).statusCode(200).body("attendeeIds", contains(mentor.toString()));
        training()
                .body("mentors.find { it.participantId == '" + mentor + "' }.attended", equalTo(1))
                .body("mentors.find { it.participantId == '" + mentor + "' }.lacks", contains("Нет результата теста"))
                .body(
                        "mentors.find { it.participantId == '" + second + "' }.lacks",
                        contains("Пропущено: «Роль наставника»", "Нет результата теста"));
    }

    @Test
    void aSessionAheadOrCancelledCannotBeMarked() {
        var ahead = GivenTraining.session(curator, course, "Итоговое занятие", AHEAD);
        mark(ahead, List.of()).statusCode(409);
        training().body("mentors[0].lacks", hasItem("Занятий впереди: 1"));
        curator.post("/training/sessions/" + ahead + "/cancellation", Map.of("reason", "Эксперт заболел"))
                .statusCode(200)
                .body("cancelReason", equalTo("Эксперт заболел"));
        training().body("mentors[0].sessions", equalTo(0));
        curator.put("/training/sessions/" + ahead, 1, GivenTraining.session("Другое", AHEAD))
                .statusCode(409);
    }

    @Test
    void somebodyOfAnotherProgrammeCannotBeMarkedNorAssessed() {
        var elsewhere = GivenParticipant.inBase(curator, GivenParticipant.mentor(GivenProgram.active(curator)));
        var session = GivenTraining.session(curator, course, "Роль наставника", PAST);
        mark(session, List.of(elsewhere)).statusCode(404);
        mark(session, List.of(UUID.randomUUID())).statusCode(404);
        assess(elsewhere, Map.of("score", 80)).statusCode(404);
    }

    private io.restassured.response.ValidatableResponse assess(UUID participant, Map<String, ?> result) {
        var body = new java.util.HashMap<String, Object>(result);
        body.put("participantId", participant);
        return curator.post("/training/courses/" + course + "/assessments", body);
    }

    @Test
    void whoCameAndPassedIsTrainedByCompletion() {
        var session = GivenTraining.session(curator, course, "Роль наставника", PAST);
        mark(session, List.of(mentor)).statusCode(200);
        assess(mentor, Map.of()).statusCode(422);
        assess(mentor, Map.of("score", 50))
                .statusCode(200)
                .body("progress.passed", equalTo(false))
                .body("progress.lacks", contains("Тест: 50 из нужных 60"));
        assess(mentor, Map.of("score", 85)).statusCode(200).body("progress.state", equalTo("ready"));
        complete(Map.of())
                .statusCode(200)
                .body("mentors[0].state", equalTo("completed"))
                .body("mentors[0].lacks", empty());
        curator.get("/participants/" + mentor)
                .body("status", equalTo("trained"))
                .body("training.completedOn", equalTo(GivenPerson.today().toString()));
    }

    @Test
    void anUnfinishedTrainingCountsOnlyWithAReason() {
        complete(Map.of())
                .statusCode(422)
                .body("code", equalTo("training-incomplete"))
                .body("errors[0].message", containsString("Занятия ещё не назначены"));
        complete(Map.of("reason", "Прошёл такое же обучение год назад"))
                .statusCode(200)
                .body("mentors[0].state", equalTo("completed"));
    }

    @Test
    void aWaiverOfTheCardShowsInTheTraining() {
        curator.post("/participants/" + mentor + "/training-waiver", Map.of("reason", "Тренер этой школы"))
                .statusCode(200);
        training()
                .body("mentors[0].state", equalTo("waived"))
                .body("mentors[0].waiverReason", equalTo("Тренер этой школы"))
                .body("mentors[0].lacks", empty());
    }

    @Test
    void aCertificateIsDraftedOnceInTheRegisterAndOnlyAfterTheTraining() {
        certify().statusCode(409);
        complete(Map.of("reason", "Зачтено")).statusCode(200);
        certify().statusCode(200).body("mentors[0].certificate.status", equalTo("draft"));
        certify().statusCode(200);
        curator.get("/documents?kind=training_certificate").body("items", hasSize(1));
        String paper = training().extract().path("mentors[0].certificate.documentId");
        curator.get("/documents/" + paper)
                .body("fields.course", equalTo("Школа наставников"))
                .body("fields.hours", equalTo("16"))
                .body("fields.recipient", notNullValue());
    }

    private io.restassured.response.ValidatableResponse certify() {
        return curator.post("/training/courses/" + course + "/certificates", Map.of("participantIds", List.of(mentor)));
    }

    @Test
    void aMentorSeesOnlyHisOwnTraining() {
        var session = GivenTraining.session(curator, course, "Роль наставника", PAST);
        mark(session, List.of(mentor)).statusCode(200);
        var other = selected();
        var himself = given.colleague(curator, GivenParticipant.personOf(curator, mentor), Role.MENTOR);
        himself.get("/training/mentors/" + mentor)
                .statusCode(200)
                .body("sessions[0].attended", equalTo(true))
                .body("sessions[0].attendeeIds", nullValue())
                .body("progress.lacks", contains("Нет результата теста"));
        himself.get("/training/mentors/" + other).statusCode(404);
        himself.get("/training?programId=" + program).statusCode(403);
    }

    @Test
    void r050_seminarsAndCoursesElsewhereAreWrittenDownForMentorsAndForTheCurator() {
        var own = curator.create(
                "/training/outer-courses", Map.of("programId", program, "contents", GivenTraining.seminar(null)));
        curator.create(
                "/training/outer-courses", Map.of("programId", program, "contents", GivenTraining.seminar(mentor)));
        training().body("outer", hasSize(2)).body("outer.learnerName", hasItem("Куратор"));
        curator.get("/training/mentors/" + mentor).body("outer", hasSize(1)).body("outer[0].hours", equalTo(8));
        var wrong = GivenTraining.seminar(null);
        wrong.put("endsOn", "2026-09-01");
        curator.put("/training/outer-courses/" + own, 0, wrong)
                .statusCode(422)
                .body("errors[0].field", equalTo("endsOn"));
        curator.post("/training/outer-courses/" + own + "/removal", Map.of("reason", "Внесено дважды"))
                .statusCode(204);
        training().body("outer", hasSize(1));
    }

    @Test
    void aMaterialIsAnAddressOrAFileAndNotBoth() {
        var body = GivenTraining.session("Роль наставника", PAST);
        body.put("materials", List.of(Map.of("title", "Памятка")));
        curator.post("/training/courses/" + course + "/sessions", body)
                .statusCode(422)
                .body("errors[0].code", equalTo("url-or-file"));
        body.put("materials", List.of(Map.of("title", "Памятка", "url", "javascript:alert(1)")));
        curator.post("/training/courses/" + course + "/sessions", body).statusCode(422);
        body.put("materials", List.of(Map.of("title", "Памятка", "fileId", UUID.randomUUID())));
        curator.post("/training/courses/" + course + "/sessions", body).statusCode(404);
    }
}
