package org.tandem.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The rules of the bases over the API. */
@TandemTest
class ParticipantResourceTest {

    @Inject
    Given given;

    @Test
    void aMinorMenteeIsAddedInOneCallAndWaitsForConsents() {
        var curator = curator();
        var id = curator.create("/participants", GivenParticipant.mentee(GivenProgram.draft(curator), 12));
        curator.get("/participants/" + id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("consent_pending"))
                .body("person.fullName", equalTo("Семёнов Пётр"))
                .body("person.age", equalTo(12))
                .body("person.guardians[0].fullName", equalTo("Семёнова Анна"))
                .body("consents.complete", equalTo(false))
                .body("requests[0].topic", equalTo("математика"))
                .body("warnings", hasSize(0))
                .body("actions", equalTo(List.of("entry", "withdrawal", "rejection")));
    }

    @Test
    void v02_theLastConsentBringsTheMenteeIntoTheBase() {
        var curator = curator();
        var id = curator.create("/participants", GivenParticipant.mentee(GivenProgram.draft(curator), 15));
        var person = GivenParticipant.personOf(curator, id);
        GivenConsent.effective(curator, person, "pd_minor_by_guardian");
        curator.post("/participants/" + id + "/entry")
                .statusCode(422)
                .body("code", equalTo("V-02"))
                .body("detail", containsString("Моё согласие"))
                .body("detail", not(containsString("законного представителя на обработку")));
        GivenConsent.effective(curator, person, "pd_minor_own");
        curator.get("/participants/" + id)
                .body("status", equalTo("in_base"))
                .body("enteredOn", equalTo(GivenPerson.today().toString()));
    }

    @Test
    void v03_aMinorWithoutAReachableGuardianIsNotAdded() {
        var curator = curator();
        var body = GivenParticipant.mentee(GivenProgram.draft(curator), 12);
        body.remove("guardian");
        curator.post("/participants", body).statusCode(422).body("code", equalTo("V-03"));
        var mother = GivenPerson.mother();
        mother.put("guardian", Map.of("familyName", "Семёнова", "givenName", "Анна", "birthDate", "1985-01-01"));
        body.put("guardian", mother);
        curator.post("/participants", body).statusCode(422).body("code", equalTo("V-03"));
        nothingWritten(curator);
    }

    @Test
    void v03_aGuardianUnder18IsRefusedWithEverythingElse() {
        var curator = curator();
        var body = GivenParticipant.mentee(GivenProgram.draft(curator), 12);
        var sister = GivenPerson.mother();
        sister.put(
                "guardian",
                Map.of(
                        "familyName", "Семёнова",
                        "givenName", "Анна",
                        "birthDate", GivenPerson.bornYearsAgo(16),
                        "phone", "+7 900 000-00-02"));
        body.put("guardian", sister);
        curator.post("/participants", body).statusCode(422).body("code", equalTo("V-03"));
        nothingWritten(curator);
    }

    @Test
    void v04_experienceThatDisagreesWithAYoungSpecialistIsAWarning() {
        var curator = curator();
        var body = GivenParticipant.mentor(GivenProgram.draft(curator));
        body.put("side", "mentee");
        body.put("category", "young_specialist");
        curator.post("/participants", body).statusCode(201).body("warnings.code", equalTo(List.of("V-04")));
        var young = GivenPerson.teacher();
        young.put("experienceYears", 3);
        body.put("person", young);
        curator.post("/participants", body).statusCode(201).body("warnings", hasSize(0));
    }

    @Test
    void v01_aVeryYoungMenteeIsAWarning() {
        var curator = curator();
        curator.post("/participants", GivenParticipant.mentee(GivenProgram.draft(curator), 9))
                .statusCode(201)
                .body("warnings.code", equalTo(List.of("V-01")));
    }

    @Test
    void v08_anAdultFromOutsideWithoutACheckIsAWarning() {
        var curator = curator();
        var body = GivenParticipant.mentor(GivenProgram.draft(curator));
        var parent = GivenPerson.teacher();
        parent.put("kind", "parent");
        body.put("person", parent);
        body.put("category", "parent");
        curator.post("/participants", body).statusCode(201).body("warnings.code", equalTo(List.of("V-08")));
        parent.put("criminalRecordCheckValidUntil", GivenPerson.today().toString());
        curator.post("/participants", body).statusCode(201).body("warnings", hasSize(0));
    }

    @Test
    void v05_aProfileThatIsNotCompleteKeepsOutOfTheBase() {
        var curator = curator();
        var program = GivenProgram.draft(curator);
        var body = GivenParticipant.mentee(program, 20);
        body.put("requests", List.of(Map.of("topic", "математика")));
        var mentee = "/participants/" + GivenParticipant.inBase(curator, body);
        curator.get(mentee).body("status", equalTo("consent_pending"));
        curator.post(mentee + "/entry").statusCode(422).body("code", equalTo("V-05"));
        var profile = Map.of(
                "category", "gifted", "requests", List.of(Map.of("topic", "математика", "expectedResult", "Четвёрка")));
        curator.put(mentee, 0, profile).statusCode(200);
        curator.post(mentee + "/entry").statusCode(200).body("status", equalTo("in_base"));

        var mentorBody = GivenParticipant.mentor(program);
        mentorBody.remove("timeResource");
        var mentor = "/participants/" + GivenParticipant.inBase(curator, mentorBody);
        curator.post(mentor + "/entry").statusCode(422).body("code", equalTo("V-05"));
    }

    @Test
    void v06_onePersonOnBothSidesOfAProgrammeIsAWarning() {
        var curator = curator();
        var body = GivenParticipant.mentor(GivenProgram.draft(curator));
        var mentor = curator.create("/participants", body);
        body.remove("person");
        body.put("personId", GivenParticipant.personOf(curator, mentor));
        curator.post("/participants", body).statusCode(409);
        body.put("side", "mentee");
        body.put("category", "digital_upskill");
        curator.post("/participants", body).statusCode(201).body("warnings.code", equalTo(List.of("V-06")));
    }

    @Test
    void whoWithdrewMayComeAgain() {
        var curator = curator();
        var body = GivenParticipant.mentor(GivenProgram.draft(curator));
        var mentor = curator.create("/participants", body);
        curator.post("/participants/" + mentor + "/withdrawal", Map.of("reason", "Отпуск"))
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("statusReason", equalTo("Отпуск"))
                .body("actions", hasSize(0));
        body.remove("person");
        body.put("personId", GivenParticipant.personOf(curator, mentor));
        curator.post("/participants", body).statusCode(201);
    }

    @Test
    void aMentorGoesThroughInterviewSelectionAndTraining() {
        var curator = curator();
        var mentor = GivenParticipant.mentorTrained(curator, GivenProgram.draft(curator));
        curator.get("/participants/" + mentor)
                .body("status", equalTo("trained"))
                .body("interview.result", equalTo("recommended"))
                .body("training.completedOn", equalTo(GivenPerson.today().toString()));
        var tomorrow = GivenPerson.today().plusDays(1).toString();
        curator.post("/participants/" + mentor + "/training", Map.of("completedOn", tomorrow))
                .statusCode(422)
                .body("errors[0].field", equalTo("completedOn"));
    }

    @Test
    void aCategoryMustSuitSideAndPerson() {
        var curator = curator();
        var body = GivenParticipant.mentee(GivenProgram.draft(curator), 12);
        for (var category : List.of("teacher", "young_specialist", "no_such")) {
            body.put("category", category);
            curator.post("/participants", body).statusCode(422).body("errors[0].field", equalTo("category"));
        }
        curator.get("/participants/categories").statusCode(200).body("code", hasItem("gifted"));
    }

    @Test
    void aFinishedProgrammeTakesNobodyIn() {
        var curator = curator();
        var program = GivenProgram.draft(curator);
        curator.post("/programs/" + program + "/cancellation", Map.of("reason", "Не начали"))
                .statusCode(200);
        curator.post("/participants", GivenParticipant.mentor(program)).statusCode(409);
        nothingWritten(curator);
    }

    @Test
    void idsOfAnotherOrganisationInTheBodyAreAsIfAbsent() {
        var other = curator();
        var foreignProgram = GivenProgram.draft(other);
        var foreignPerson = GivenPerson.adult(other);
        var curator = curator();
        curator.post("/participants", GivenParticipant.mentor(foreignProgram)).statusCode(404);
        nothingWritten(curator);
        var body = GivenParticipant.mentor(GivenProgram.draft(curator));
        body.remove("person");
        body.put("personId", foreignPerson);
        curator.post("/participants", body).statusCode(404);
        var child = GivenParticipant.mentee(GivenProgram.draft(curator), 12);
        child.put("guardian", Map.of("guardianId", foreignPerson, "relation", "parent"));
        curator.post("/participants", child).statusCode(404);
        nothingWritten(curator);
        curator.get("/participants?programId=" + foreignProgram)
                .statusCode(200)
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    @Test
    void aStaleEditIsRefused() {
        var curator = curator();
        var mentor = "/participants/"
                + curator.create("/participants", GivenParticipant.mentor(GivenProgram.draft(curator)));
        var profile = Map.of("category", "teacher", "interests", List.of("походы"));
        curator.put(mentor, 0, profile).statusCode(200).header("ETag", "\"1\"");
        curator.put(mentor, 0, profile).statusCode(409).body("code", equalTo("version-conflict"));
        curator.request().body(profile).put(mentor).then().statusCode(428);
    }

    private Api curator() {
        return given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    private static void nothingWritten(Api curator) {
        List<UUID> people = curator.get("/people").extract().path("items.id");
        List<UUID> participants = curator.get("/participants").extract().path("items.id");
        assertThat(people).isEmpty();
        assertThat(participants).isEmpty();
    }
}
