package org.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.tandem.people.GivenPerson.bornYearsAgo;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class PersonResourceTest {

    @Inject
    Given given;

    @Test
    void v01_theAgeIsComputedFromTheBirthDate() {
        var curator = given.signedIn(Role.CURATOR);
        var body = GivenPerson.learner(14);
        body.put("birthDate", GivenPerson.today().minusYears(14).toString());
        curator.get("/people/" + curator.create("/people", body)).body("age", equalTo(14));
        body.put("birthDate", GivenPerson.today().minusYears(14).plusDays(1).toString());
        curator.get("/people/" + curator.create("/people", body)).body("age", equalTo(13));
    }

    @Test
    void v01_aPersonWithoutABirthDateIsRefused() {
        var body = GivenPerson.learner(12);
        body.remove("birthDate");
        given.signedIn(Role.CURATOR)
                .post("/people", body)
                .statusCode(422)
                .body("code", equalTo("invalid-fields"))
                .body("errors[0].field", equalTo("birthDate"));
    }

    @Test
    void v03_aGuardianIsAnAdult() {
        var curator = given.signedIn(Role.CURATOR);
        var child = curator.create("/people", GivenPerson.learner(12));
        var brother = GivenPerson.mother();
        brother.put(
                "guardian",
                Map.of("familyName", "Семёнов", "givenName", "Иван", "birthDate", bornYearsAgo(17), "phone", "12345"));
        curator.post("/people/" + child + "/guardians", brother).statusCode(422).body("code", equalTo("V-03"));
        curator.get("/people/" + child).body("guardians", hasSize(0));
        curator.get("/people?q=Иван").body("items", hasSize(0));
    }

    @Test
    void v03_theBirthDateOfAGuardianMayNotMakeHimAMinor() {
        var curator = given.signedIn(Role.CURATOR);
        var mother = guardian(curator, GivenPerson.minor(curator, 12));
        var body = GivenPerson.learner(16);
        curator.put("/people/" + mother, 0, body).statusCode(422).body("code", equalTo("V-03"));
    }

    @Test
    void v03_aMinorKeepsOneGuardianWhoCanBeReached() {
        var curator = given.signedIn(Role.CURATOR);
        var child = GivenPerson.minor(curator, 12);
        var guardians = "/people/" + child + "/guardians";
        UUID mother = curator.get("/people/" + child).extract().jsonPath().getUUID("guardians[0].id");
        curator.delete(guardians + "/" + mother).statusCode(422).body("code", equalTo("V-03"));
        curator.post(guardians, GivenPerson.mother()).statusCode(201).body("id", notNullValue());
        curator.delete(guardians + "/" + mother).statusCode(204);
        curator.get("/people/" + child).body("guardians", hasSize(1));
    }

    @Test
    void oneMotherRepresentsTwoChildren() {
        var curator = given.signedIn(Role.CURATOR);
        var first = GivenPerson.minor(curator, 12);
        var second = curator.create("/people", GivenPerson.learner(10));
        var known = Map.of("guardianId", guardian(curator, first), "relation", "parent");
        curator.post("/people/" + second + "/guardians", known)
                .statusCode(201)
                .body("fullName", equalTo("Семёнова Анна"));
        curator.post("/people/" + second + "/guardians", known).statusCode(409).body("code", equalTo("already-exists"));
    }

    @Test
    void aGuardianIsEitherNewOrKnown() {
        var curator = given.signedIn(Role.CURATOR);
        var child = curator.create("/people", GivenPerson.learner(12));
        curator.post("/people/" + child + "/guardians", Map.of("relation", "parent"))
                .statusCode(422)
                .body("code", equalTo("invalid-fields"));
        curator.post("/people/" + child + "/guardians", Map.of("guardianId", child, "relation", "parent"))
                .statusCode(422)
                .body("errors[0].field", equalTo("guardianId"));
    }

    @Test
    void aForeignPersonCannotBecomeAGuardian() {
        var curator = given.signedIn(Role.CURATOR);
        var child = curator.create("/people", GivenPerson.learner(12));
        var stranger = GivenPerson.adult(given.signedIn(Role.CURATOR));
        curator.post("/people/" + child + "/guardians", Map.of("guardianId", stranger, "relation", "parent"))
                .statusCode(404);
        curator.get("/people/" + child).body("guardians", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"семенов", "СЕМЁН", "пет сем", "сем пет", "ван-пётр"})
    void searchFindsTheBeginningOfAnyWordInAnyOrder(String q) {
        var curator = given.signedIn(Role.CURATOR);
        var body = GivenPerson.learner(12);
        body.put("patronymic", "Ван-Фёдорович");
        curator.create("/people", body);
        GivenPerson.adult(curator);
        curator.request()
                .queryParam("q", q)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.fullName", equalTo(List.of("Семёнов Пётр Ван-Фёдорович")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"мено", "петр мария", "семенов\u0000ич"})
    void searchDoesNotFindTheMiddleOfAWordOrAnotherPerson(String q) {
        var curator = given.signedIn(Role.CURATOR);
        curator.create("/people", GivenPerson.learner(12));
        curator.request()
                .queryParam("q", q)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void pagesFollowTheRussianAlphabet() {
        var curator = given.signedIn(Role.CURATOR);
        for (var name : List.of("Жукова", "Ёлкина", "Евсеева", "Яшина", "Ёлкина")) {
            var body = GivenPerson.teacher();
            body.put("familyName", name);
            body.remove("patronymic");
            curator.create("/people", body);
        }
        var names = new ArrayList<String>();
        String next = "";
        do {
            var page = curator.get("/people?limit=2&after=" + next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            names.addAll(page.getList("items.fullName"));
            next = page.getString("next");
        } while (next != null);
        assertThat(names)
                .containsExactly("Евсеева Мария", "Ёлкина Мария", "Ёлкина Мария", "Жукова Мария", "Яшина Мария");
    }

    @Test
    void aStaleEditIsRefusedAndAnEditWithoutAVersionToo() {
        var curator = given.signedIn(Role.CURATOR);
        var person = "/people/" + GivenPerson.adult(curator);
        var body = GivenPerson.teacher();
        body.put("position", "методист");
        curator.put(person, 0, body).statusCode(200).header("ETag", "\"1\"").body("position", equalTo("методист"));
        curator.put(person, 0, body).statusCode(409).body("code", equalTo("version-conflict"));
        curator.request().body(body).put(person).then().statusCode(428).body("code", equalTo("if-match-required"));
    }

    @Test
    void anEditThatLeavesAFieldOutEmptiesIt() {
        var curator = given.signedIn(Role.CURATOR);
        var body = GivenPerson.teacher();
        body.remove("phone");
        curator.put("/people/" + GivenPerson.adult(curator), 0, body)
                .statusCode(200)
                .body("phone", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"familyName\": \"<script>alert(1)</script>\"}",
                "{\"familyName\": \"=HYPERLINK(1)\"}",
                "{\"patronymic\": \"Пётр\\nПётр\"}",
                "{\"phone\": \"позвоните мне\"}",
                "{\"email\": \"не почта\"}",
                "{\"experienceYears\": -1}",
                "{\"birthDate\": \"2090-01-01\"}",
                "{\"familyName\": null}"
            })
    void aFieldOfAStrangeShapeIsRefusedByName(String change) {
        refused(change, 422, "invalid-fields");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"birthDate\": 1990}",
                "{\"birthDate\": \"1990-02-31\"}",
                "{\"birthDate\": \"+999999999-01-01\"}",
                "{\"birthDate\": \"0001-01-01\"}",
                "{\"birthDate\": [1990, 1, 1]}",
                "{\"familyName\": 5}",
                "{\"familyName\": \"Ива\\u0000нова\"}",
                "{\"kind\": \"robot\"}",
                "{\"kind\": 0}",
                "{\"experienceYears\": \"10\"}"
            })
    void aValueOfAnotherTypeIsRefused(String change) {
        refused(change, 400, "wrong-type");
    }

    @Test
    void anUnknownFieldIsRefused() {
        refused("{\"isAdmin\": true}", 400, "unknown-field");
    }

    @Test
    void anOverlongTextIsRefused() {
        refused("{\"workplace\": \"" + "ы".repeat(301) + "\"}", 422, "invalid-fields");
        refused("{\"familyName\": \"" + "ы".repeat(101) + "\"}", 422, "invalid-fields");
    }

    private void refused(String change, int status, String code) {
        var curator = given.signedIn(Role.CURATOR);
        var body = GivenPerson.teacher();
        var field = change.substring(2, change.indexOf('"', 2));
        body.remove(field);
        var json = new com.fasterxml.jackson.databind.ObjectMapper()
                .valueToTree(body)
                .toString();
        curator.post("/people", json.substring(0, json.length() - 1) + "," + change.substring(1))
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].field", equalTo(field));
        curator.get("/people").body("items", hasSize(0));
    }

    private static UUID guardian(Api curator, UUID child) {
        return curator.get("/people/" + child).extract().jsonPath().getUUID("guardians[0].personId");
    }
}
