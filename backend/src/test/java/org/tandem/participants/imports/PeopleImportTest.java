package org.tandem.participants.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** A list is shown first and then brought in whole or not at all. */
@TandemTest
class PeopleImportTest {

    private static final String HEAD =
            "ФИО;Дата рождения;Класс;ФИО родителя;Телефон родителя;Запрос;Ожидаемый результат\n";
    private static final String PETER =
            "Семёнов Пётр Иванович;12.05.2012;7 «А»;Семёнова Анна Петровна;89001234567;математика;четвёрка\n";
    private static final String VERA =
            "Семёнова Вера Ивановна;03.02.2014;5Б;Семёнова Анна Петровна;8 900 123-45-67;чтение;беглость\n";

    @Inject
    Given given;

    Api curator;
    UUID program;

    @BeforeEach
    void aSchool() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        program = GivenProgram.draft(curator);
    }

    @Test
    void aListIsShownAndThenBroughtIn() {
        var csv = HEAD + PETER + VERA;
        preview(csv)
                .statusCode(200)
                .body("figures.create", equalTo(2))
                .body("figures.error", equalTo(0))
                .body("columns.holds", hasItem("guardian_phone"))
                .body("lines[0].className", equalTo("7А"));
        people("Семенов").body("items", empty());

        save(csv, "key-1")
                .statusCode(200)
                .body("created", equalTo(2))
                .body("matched", equalTo(0))
                .body("skipped", equalTo(0));
        var list = curator.get("/participants?programId={p}&side=mentee", program)
                .body("items.fullName", contains("Семёнов Пётр Иванович", "Семёнова Вера Ивановна"))
                .body("items.status", contains("consent_pending", "consent_pending"))
                .extract()
                .jsonPath();
        // one mother of two children is one person, and her birthday is nobody's business
        var first = guardianOf(list.getString("items[0].personId"));
        assertThat(guardianOf(list.getString("items[1].personId"))).isEqualTo(first);
        curator.get("/people/" + first)
                .body("birthDate", nullValue())
                .body("age", nullValue())
                .body("phone", equalTo("+7 900 123-45-67"));
    }

    @Test
    void theSameKeyTwiceWritesOnceAndAnswersTheSame() {
        save(HEAD + PETER, "same").statusCode(200).body("created", equalTo(1));
        save(HEAD + PETER, "same").statusCode(200).body("created", equalTo(1));
        people("Семенов Петр Иванович").body("items.size()", equalTo(1));
        save(HEAD + VERA, "same").statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void oneWrongLineStopsEverything() {
        var csv = HEAD + PETER + "Иванов Иван;32.13.2012;7А;;;;\n";
        preview(csv)
                .body("figures.error", equalTo(1))
                .body("lines[1].line", equalTo(3))
                .body("lines[1].errors", hasItem(containsString("32.13.2012")));
        save(csv, null).statusCode(422).body("code", equalTo("import-lines"));
        people("Семенов").body("items", empty());
        send("import", csv.getBytes(UTF_8), "список.csv", null, "&withoutErrors=true", null)
                .statusCode(200)
                .body("created", equalTo(1))
                .body("skipped", equalTo(1));
    }

    @Test
    void whoIsKnownByNameAndBirthdayIsNotDoubledEvenWithoutYo() {
        var known = GivenPerson.learner(14);
        known.put("birthDate", "2012-05-12");
        known.put("patronymic", "Иванович");
        known.put("className", "6А");
        var id = curator.create("/people", known);
        var csv = HEAD + PETER.replace("Семёнов Пётр", "Семенов Петр") + PETER;
        preview(csv)
                .body("figures.match", equalTo(1))
                .body("figures.skip", equalTo(1))
                .body("lines[0].remarks", hasItem(containsString("6А → 7А")))
                .body("lines[1].remarks", hasItem(containsString("строку 2")));
        save(csv, null).statusCode(200).body("created", equalTo(0)).body("matched", equalTo(1));
        curator.get("/people/" + id)
                .body("className", equalTo("7А"))
                .body("guardians.fullName", contains("Семёнова Анна Петровна"));
        preview(csv)
                .body("figures.skip", equalTo(2))
                .body("lines[0].remarks", hasItem(containsString("Уже в этой базе")));
    }

    @Test
    void v01_aLineWithoutABirthdayIsWrong() {
        preview(HEAD + "Семёнов Пётр;;7А;Семёнова Анна;89001234567;;\n")
                .body("lines[0].errors", hasItem(containsString("V-01")));
    }

    @Test
    void v03_aMinorWithoutARepresentativeIsWrong() {
        preview(HEAD + "Семёнов Пётр;12.05.2012;7А;;;;\n").body("lines[0].errors", hasItem(containsString("V-03")));
    }

    @Test
    void l05_aSensitiveCategoryIsNotTakenFromAList() {
        var csv = "ФИО;Дата рождения;Категория;Родитель;Телефон родителя\n"
                + "Семёнов Пётр;12.05.2012;ОВЗ;Семёнова Анна;89001234567\n";
        preview(csv).body("lines[0].remarks", hasItem(containsString("L-05")));
        save(csv, null).statusCode(200);
        curator.get("/participants?programId={p}", program).body("items[0].category", equalTo("low_motivation"));
    }

    @Test
    void columnsAreNamedByHand() {
        var csv = "А;Б;В\nСемёнов Пётр;12.05.2000;8 900 1234567\n";
        send("import-preview", csv.getBytes(UTF_8), "список.csv", "full_name,birth_date,", "", null)
                .body("figures.create", equalTo(1))
                .body("columns[2].holds", nullValue());
        send("import-preview", csv.getBytes(UTF_8), "список.csv", "password", "", null)
                .statusCode(422);
    }

    @Test
    void aFormulaStaysText() {
        var csv = HEAD + PETER.replace("математика", "=HYPERLINK(\"http://x\")") + "=1+1;12.05.2012;7А;;;;\n";
        preview(csv).body("lines[1].outcome", equalTo("error"));
        send("import", csv.getBytes(UTF_8), "список.csv", null, "&withoutErrors=true", null)
                .statusCode(200);
        curator.get("/participants?programId={p}", program)
                .body("items[0].requestTopics", contains("=HYPERLINK(\"http://x\")"));
    }

    @Test
    void hostileAndOldFilesAreRefusedByName() {
        refused("список.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "import-old-format");
        refused("список.xlsm", "ФИО".getBytes(UTF_8), "import-macros");
        refused("список.xlsx", "ФИО".getBytes(UTF_8), "import-wrong-extension");
        refused("список.pdf", "%PDF-1.7".getBytes(UTF_8), "import-unknown-format");
        refused("список.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "import-broken");
        refused("список.csv", (HEAD + PETER.repeat(10_200)).getBytes(UTF_8), "import-too-many-rows");
    }

    @Test
    void aForeignProgrammeIsNotFound() {
        var stranger = given.signedIn(Role.CURATOR);
        stranger.request()
                .contentType("multipart/form-data")
                .multiPart("file", "список.csv", (HEAD + PETER).getBytes(UTF_8))
                .post("/participants/import?side=mentee&programId=" + program)
                .then()
                .statusCode(404);
    }

    @Test
    void aMessyWorkbookOfAWholeSchoolComesWhole() throws IOException {
        var workbook = MessyWorkbook.of(1200);
        send("import-preview", workbook, "школа.xlsx", null, "", null)
                .statusCode(200)
                .body("figures.create", equalTo(1200));
        send("import", workbook, "школа.xlsx", null, "", "big").statusCode(200).body("created", equalTo(1200));
    }

    private String guardianOf(String person) {
        return curator.get("/people/" + person).extract().path("guardians[0].personId");
    }

    private ValidatableResponse people(String q) {
        return curator.request().queryParam("q", q).get("/people").then();
    }

    private void refused(String name, byte[] content, String code) {
        send("import-preview", content, name, null, "", null).statusCode(422).body("code", equalTo(code));
    }

    private ValidatableResponse preview(String csv) {
        return send("import-preview", csv.getBytes(UTF_8), "список.csv", null, "", null);
    }

    private ValidatableResponse save(String csv, String key) {
        return send("import", csv.getBytes(UTF_8), "список.csv", null, "", key);
    }

    private ValidatableResponse send(
            String operation, byte[] content, String name, String columns, String more, String key) {
        var request = curator.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .headers(key == null ? Map.of() : Map.of("Idempotency-Key", key))
                .multiPart("file", name, content);
        if (columns != null) {
            request = request.multiPart("columns", columns);
        }
        return request.post("/participants/" + operation + "?side=mentee&category=low_motivation&programId=" + program
                        + more)
                .then();
    }
}
