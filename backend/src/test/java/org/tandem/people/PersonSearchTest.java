package org.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** People are found as they are typed. */
@TandemTest
class PersonSearchTest {

    @Inject
    Given given;

    Api curator;
    UUID semyonov;

    @BeforeEach
    void aSchool() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        semyonov = add("Семёнов", "Пётр", "Иванович", "7А");
        add("Зеленцова", "Мария", "Сергеевна", "8Б");
        add("Ким", "Олег", "Павлович", "ИС-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Семёнов",
                "семенов",
                "СЕМЕНОВ петр",
                "Пётр Семёнов",
                "сем",
                "Иванович",
                "ивановичь",
                "Симёнов",
                "Семенво",
                "Семьёнов",
                "7А",
                "7 а",
                "7 «А»",
                "Семенов 7а",
                "петр иванов",
                "7а семен"
            })
    void semyonovIsFound(String typed) {
        assertThat(found(typed)).containsExactly("Семёнов Пётр Иванович");
    }

    @Test
    void aGroupOfACollegeIsFoundWithAndWithoutItsHyphen() {
        assertThat(found("ИС-21")).containsExactly("Ким Олег Павлович");
        assertThat(found("ис21")).containsExactly("Ким Олег Павлович");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7Б", "Абракадабра", "Семёнов 8Б", "'; drop table person; --"})
    void nobodyElseIsTakenForHim(String typed) {
        assertThat(found(typed)).doesNotContain("Семёнов Пётр Иванович");
    }

    @Test
    void aChangedNameIsFoundAtOnceAndTheOldOneNoMore() {
        var person = curator.get("/people/" + semyonov).extract().jsonPath();
        curator.put(
                        "/people/" + semyonov,
                        person.getInt("version"),
                        Map.of(
                                "familyName",
                                "Лунёв",
                                "givenName",
                                "Пётр",
                                "birthDate",
                                "2012-05-12",
                                "kind",
                                "learner",
                                "className",
                                "9В"))
                .statusCode(200);
        assertThat(found("лунев 9в")).containsExactly("Лунёв Пётр");
        assertThat(found("Семёнов")).isEmpty();
        assertThat(found("Симёнов")).isEmpty();
    }

    @Test
    void v39_anotherSchoolsPeopleAreNotFound() {
        var stranger = given.signedIn(Role.CURATOR);
        for (var typed : List.of("Семёнов", "Симёнов", "7А")) {
            assertThat(found(stranger, typed)).isEmpty();
        }
    }

    private UUID add(String family, String given, String patronymic, String className) {
        return curator.create(
                "/people",
                Map.of(
                        "familyName", family,
                        "givenName", given,
                        "patronymic", patronymic,
                        "birthDate", "2012-05-12",
                        "kind", "learner",
                        "className", className));
    }

    private List<String> found(String typed) {
        return found(curator, typed);
    }

    private static List<String> found(Api api, String typed) {
        return api.request()
                .queryParam("q", typed)
                .get("/people")
                .then()
                .statusCode(200)
                .extract()
                .path("items.fullName");
    }
}
