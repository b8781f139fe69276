package org.tandem.participants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.consents.GivenConsent;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;

/** Participants for tests, made through the API. */
public final class GivenParticipant {

    private GivenParticipant() {}

    /** Body of a mentee who is a learner of the age, with his mother and a whole request. */
    public static Map<String, Object> mentee(UUID programId, int age) {
        var body = new HashMap<String, Object>(Map.of(
                "programId",
                programId,
                "person",
                GivenPerson.learner(age),
                "side",
                "mentee",
                "category",
                "low_motivation",
                "position",
                "passive",
                "requests",
                List.of(Map.of(
                        "topic", "математика",
                        "problem", "Пропустил много уроков",
                        "expectedResult", "Четвёрка за полугодие"))));
        if (age < 18) {
            body.put("guardian", GivenPerson.mother());
        }
        return body;
    }

    /** Body of a mentor who is a teacher. */
    public static Map<String, Object> mentor(UUID programId) {
        return new HashMap<>(Map.of(
                "programId",
                programId,
                "person",
                GivenPerson.teacher(),
                "side",
                "mentor",
                "category",
                "teacher",
                "competences",
                List.of("математика"),
                "timeResource",
                "2 часа в неделю"));
    }

    /** Adds the participant of the body and everything his consents need: he is in the base. */
    public static UUID inBase(Api curator, Map<String, Object> body) {
        var id = curator.create("/participants", body);
        GivenConsent.complete(curator, personOf(curator, id));
        return id;
    }

    /** A minor mentee in the base. */
    public static UUID menteeInBase(Api curator, UUID programId) {
        return inBase(curator, mentee(programId, 12));
    }

    /** A teacher who was interviewed, selected and trained. */
    public static UUID mentorTrained(Api curator, UUID programId) {
        return trained(curator, inBase(curator, mentor(programId)));
    }

    /** Leads a mentor from the base to the end of the training. */
    public static UUID trained(Api curator, UUID mentorId) {
        var mentor = "/participants/" + mentorId;
        var today = GivenPerson.today().toString();
        curator.post(mentor + "/interview", Map.of("heldOn", today, "result", "recommended"))
                .statusCode(200);
        curator.post(mentor + "/selection").statusCode(200);
        curator.post(mentor + "/training", Map.of("completedOn", today)).statusCode(200);
        return mentorId;
    }

    /** The person behind a participant. */
    public static UUID personOf(Api curator, UUID participantId) {
        return curator.get("/participants/" + participantId)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("person.id");
    }
}
