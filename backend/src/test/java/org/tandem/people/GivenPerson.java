package org.tandem.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;

/** Persons for tests, made through the API. */
public final class GivenPerson {

    private GivenPerson() {}

    /** Today in the time zone of the test organisations. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Moscow"));
    }

    /** Body of a teacher with ten years of experience. */
    public static Map<String, Object> teacher() {
        return new HashMap<>(Map.of(
                "familyName", "Иванова",
                "givenName", "Мария",
                "patronymic", "Петровна",
                "birthDate", bornYearsAgo(35),
                "kind", "teacher",
                "position", "учитель",
                "experienceYears", 10,
                "phone", "+7 900 000-00-01"));
    }

    /** Body of a learner of the age. */
    public static Map<String, Object> learner(int age) {
        return new HashMap<>(Map.of(
                "familyName", "Семёнов",
                "givenName", "Пётр",
                "birthDate", bornYearsAgo(age),
                "kind", "learner",
                "className", "7А"));
    }

    /** Body of a mother who can be reached. */
    public static Map<String, Object> mother() {
        return new HashMap<>(Map.of(
                "guardian",
                new HashMap<>(Map.of(
                        "familyName", "Семёнова",
                        "givenName", "Анна",
                        "birthDate", bornYearsAgo(40),
                        "phone", "+7 900 000-00-02")),
                "relation",
                "parent"));
    }

    /** A teacher. */
    public static UUID adult(Api curator) {
        return curator.create("/people", teacher());
    }

    /** A learner with his mother. */
    public static UUID minor(Api curator, int age) {
        var id = curator.create("/people", learner(age));
        curator.post("/people/" + id + "/guardians", mother()).statusCode(201);
        return id;
    }

    /** A birthday that was yesterday. */
    public static String bornYearsAgo(int years) {
        return today().minusYears(years).minusDays(1).toString();
    }
}
