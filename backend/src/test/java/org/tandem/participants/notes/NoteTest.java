package org.tandem.participants.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

/** What others tell of a participant. */
@TandemTest
class NoteTest {

    @Inject
    Given given;

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    Api curator;
    String notes;

    @BeforeEach
    void aMentee() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        notes = "/participants/"
                + curator.create("/participants", GivenParticipant.mentee(GivenProgram.draft(curator), 12)) + "/notes";
    }

    @Test
    void theNewestNoteComesFirstAndTellsItsSource() {
        add("class_teacher", "2026-01-20").statusCode(200);
        add("personnel_file", "2026-02-20").statusCode(200).body("source", contains("personnel_file", "class_teacher"));
        given.colleague(curator, Role.PSYCHOLOGIST).get(notes).statusCode(200).body("size()", equalTo(2));
        given.colleague(curator, Role.WORKING_GROUP_MEMBER).get(notes).statusCode(403);
    }

    @Test
    void l09_theDatabaseDoesNotTellWhatStandsInANote() {
        add("class_teacher", "2026-01-20").statusCode(200).body("text", contains("Легко сходится с людьми"));
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(curator.organisationId());
            var stored = entityManager
                    .createNativeQuery("select text from participant_note", String.class)
                    .getSingleResult();
            assertThat((String) stored).startsWith("sealed:").doesNotContain("сходится");
        });
    }

    @Test
    void aNoteIsNotOfTomorrow() {
        add("class_teacher", GivenPerson.today().plusDays(2).toString()).statusCode(422);
    }

    @Test
    void aNoteIsDeletedWithAReason() {
        var id = add("guardian", "2026-01-20").extract().path("[0].id");
        curator.post(notes + "/" + id + "/deletion", Map.of()).statusCode(not(200));
        curator.post(notes + "/" + id + "/deletion", Map.of("reason", "Ошибка"))
                .statusCode(200)
                .body("$", empty());
    }

    @Test
    void aNoteOfAnotherParticipantIsNotFoundThroughThisOne() {
        var other = curator.create("/participants", GivenParticipant.mentor(GivenProgram.draft(curator)));
        UUID id = add("guardian", "2026-01-20").extract().jsonPath().getUUID("[0].id");
        curator.post("/participants/" + other + "/notes/" + id + "/deletion", Map.of("reason", "Ошибка"))
                .statusCode(404);
    }

    private io.restassured.response.ValidatableResponse add(String source, String day) {
        return curator.post(notes, Map.of("source", source, "notedOn", day, "text", "Легко сходится с людьми"));
    }
}
