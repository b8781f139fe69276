package org.tandem.consents.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;

/** Classes and their printed forms for tests, made through the API. */
public final class GivenForms {

    private static final String[] NAMES = {
        "Абрамов", "Белова", "Воронин", "Громова", "Дёмин", "Ежова", "Ёлкин", "Жукова", "Зимин", "Ильина"
    };

    private GivenForms() {}

    /** Adds pupils of the age to the programme; their persons in the order of the list. */
    public static List<UUID> pupils(Api curator, UUID programId, int count, int age, String className) {
        var persons = new ArrayList<UUID>();
        for (var i = 0; i < count; i++) {
            var person = GivenPerson.learner(age);
            person.put("familyName", NAMES[i % NAMES.length]);
            person.put("givenName", "Ученик " + (char) ('А' + i / NAMES.length));
            person.put("patronymic", "Александрович");
            person.put("className", className);
            var id = curator.create("/people", person);
            curator.post("/people/" + id + "/guardians", GivenPerson.mother()).statusCode(201);
            curator.create(
                    "/participants",
                    Map.of("programId", programId, "personId", id, "side", "mentee", "category", "low_motivation"));
            persons.add(id);
        }
        return persons;
    }

    /** Body of a printing. */
    public static Map<String, Object> request(UUID programId, List<UUID> personIds, boolean again) {
        return Map.of("programId", programId, "personIds", personIds, "again", again, "bothSides", false);
    }

    /** The file with the forms of the persons. */
    public static byte[] printed(Api curator, UUID programId, List<UUID> personIds) {
        return curator.post("/consents/forms/printing", request(programId, personIds, true))
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
