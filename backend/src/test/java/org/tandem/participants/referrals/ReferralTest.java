package org.tandem.participants.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.GivenParticipant;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** People are named by those who know their needs, and forgotten unless somebody takes it up. */
@TandemTest
class ReferralTest {

    @Inject
    Given given;

    @Inject
    ReferralExpiry expiry;

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    Api curator;
    Api teacher;
    UUID program;

    @BeforeEach
    void aSchool() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        teacher = given.colleague(curator, Role.CLASS_TEACHER);
        program = GivenProgram.draft(curator);
        leads(teacher, "7 «А»");
    }

    @Test
    void aClassTeacherRefersFromHisOwnClassInAnySpelling() {
        teacher.get("/referrals/choices")
                .body("classes", contains("7 «А»"))
                .body("programs.id", contains(program.toString()));
        teacher.post("/referrals", body("7а"))
                .statusCode(201)
                .body("source", equalTo("class_teacher"))
                .body("className", equalTo("7 «А»"))
                .body("status", equalTo("referred"))
                .body("keepUntil", equalTo(GivenPerson.today().plusDays(30).toString()));
        teacher.post("/referrals", body("8Б")).statusCode(422).body("errors[0].field", containsString("className"));
        teacher.post("/referrals", body("7А")).statusCode(409);
    }

    @Test
    void aClassTeacherSeesTheReferralsOfHisClassAndNoOther() {
        var own = curator.create("/referrals", body("7 «А»"));
        var foreign = curator.create("/referrals", body("8Б"));
        teacher.get("/referrals").body("items.id", contains(own.toString()));
        teacher.get("/referrals/" + foreign).statusCode(404);
        curator.get("/referrals").body("items.id", contains(foreign.toString(), own.toString()));
    }

    @Test
    void aPsychologistAndAParentSeeWhatTheyWroteThemselves() {
        var psychologist = given.colleague(curator, Role.PSYCHOLOGIST);
        var parent = given.colleague(curator, Role.GUARDIAN);
        psychologist.create("/referrals", body("7А"));
        parent.get("/referrals").body("items", empty());
        parent.post("/referrals", body("5А")).statusCode(201).body("source", equalTo("guardian"));
        psychologist.get("/referrals").body("items.source", contains("psychologist"));
    }

    @Test
    void theReferredBecomesAParticipantAndItsNameStandsOnHisCardAlone() {
        var referral = teacher.create("/referrals", body("7А"));
        var request = new HashMap<>(GivenParticipant.mentee(program, 12));
        request.put("referralId", referral);
        var participant = curator.create("/participants", request);
        teacher.get("/referrals/" + referral)
                .body("status", equalTo("accepted"))
                .body("participantId", equalTo(participant.toString()))
                .body("familyName", nullValue())
                .body("keepUntil", nullValue())
                .body("fullName", equalTo("Семёнов Пётр"));
        curator.post("/participants", request).statusCode(409);
    }

    @Test
    void aReferralIsDeclinedWithAReasonThatItsAuthorReads() {
        var referral = teacher.create("/referrals", body("7А"));
        curator.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Есть другая поддержка"))
                .post("/referrals/" + referral + "/refusal")
                .then()
                .statusCode(200);
        teacher.get("/referrals/" + referral)
                .body("status", equalTo("declined"))
                .body("declineReason", equalTo("Есть другая поддержка"));
        curator.request()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Ещё раз"))
                .post("/referrals/" + referral + "/refusal")
                .then()
                .statusCode(409);
    }

    @Test
    void afterThirtyDaysWithoutConsentAReferralIsDeleted() {
        var old = curator.create("/referrals", body("7А"));
        var fresh = curator.create("/referrals", body("8Б"));
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(curator.organisationId());
            entityManager
                    .createNativeQuery("update referral set keep_until = keep_until - 31 where id = :id")
                    .setParameter("id", old)
                    .executeUpdate();
        });
        expiry.visitAll();
        curator.get("/referrals/" + old).statusCode(404);
        curator.get("/referrals/" + fresh).statusCode(200);
    }

    @Test
    void v39_anotherSchoolsReferralsAndTeachersAreNotFound() {
        var referral = curator.create("/referrals", body("7А"));
        var stranger = given.signedIn(Role.CURATOR);
        stranger.get("/referrals/" + referral).statusCode(404);
        stranger.put("/referrals/class-teachers/" + teacher.accountId(), 0, Map.of("classes", List.of("7А")))
                .statusCode(404);
        assertThat(stranger.get("/referrals").extract().jsonPath().getList("items"))
                .isEmpty();
    }

    private void leads(Api who, String className) {
        curator.put("/referrals/class-teachers/" + who.accountId(), 0, Map.of("classes", List.of(className)))
                .statusCode(200);
    }

    private Map<String, Object> body(String className) {
        return new HashMap<>(Map.of(
                "programId", program,
                "familyName", "Семёнов",
                "givenName", "Пётр",
                "className", className,
                "reason", "Держится в стороне, нет друзей в классе"));
    }
}
