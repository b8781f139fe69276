package org.tandem.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.programs.GivenProgram;
import org.tandem.shared.tables.TableFile;
import org.tandem.shared.tables.TableLimits;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Both bases as files in the columns of the model. */
@TandemTest
class BaseFileTest {

    private static final TableLimits LIMITS = new TableLimits("базы", 1 << 20, 2000, 1_000_000, false);

    @Inject
    Given given;

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    @Test
    void theBaseOfMenteesHasTheColumnsOfTheModel() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.draft(curator);
        GivenParticipant.menteeInBase(curator, program);
        for (var format : List.of("xlsx", "csv")) {
            var rows = rows(file(curator, program, "mentee", format), format);
            assertThat(rows.get(0)).contains("ФИО", "Основной запрос", "ФИО наставника", "Дата завершения");
            assertThat(rows.get(1))
                    .contains(
                            "Семёнов Пётр", "математика", "Низкая учебная мотивация", "Семёнова Анна: 8 900 000-00-02");
        }
    }

    @Test
    void aFormulaInAFieldIsNotOneInTheFile() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.draft(curator);
        var body = GivenParticipant.mentor(program);
        body.put("competences", List.of("＝HYPERLINK(\"http://x\")"));
        body.put("achievements", "@SUM(A1:A9)");
        curator.create("/participants", body);
        for (var format : List.of("xlsx", "csv")) {
            assertThat(rows(file(curator, program, "mentor", format), format).get(1))
                    .contains("'＝HYPERLINK(\"http://x\")", "'@SUM(A1:A9)")
                    .noneMatch(cell -> cell.matches("^[=+\\-@＝＋－＠].*"));
        }
    }

    @Test
    void moreThanAPageOfPeopleComesWhole() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.draft(curator);
        var csv = new StringBuilder("ФИО;Дата рождения\n");
        for (var i = 0; i < 1100; i++) {
            csv.append("Семёнов П")
                    .append("абвгд".charAt(i % 5))
                    .append("abcdefghij".charAt(i / 5 % 10))
                    .append("klmnopqrstuvwxyzABCDEFGH".charAt(i / 50))
                    .append(";01.01.1990\n");
        }
        curator.request()
                .contentType("multipart/form-data")
                .multiPart("file", "a.csv", csv.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/participants/import?side=mentor&kind=teacher&programId=" + program)
                .then()
                .statusCode(200);
        assertThat(rows(file(curator, program, "mentor", "csv"), "csv")).hasSize(1101);
    }

    @Test
    void v37_everyExportIsLoggedWithItsSizeAndWithoutNames() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.draft(curator);
        GivenParticipant.menteeInBase(curator, program);
        file(curator, program, "mentee", "csv");
        var entry = log(curator.organisationId());
        assertThat(entry[0]).isEqualTo(curator.accountId());
        assertThat(entry[1]).isEqualTo("наставляемые, записей: 1");
    }

    @Test
    void aForeignProgrammeIsNotFoundAndOthersAreRefused() {
        var curator = given.signedIn(Role.CURATOR);
        var program = GivenProgram.draft(curator);
        given.signedIn(Role.CURATOR)
                .request()
                .get("/participants/file?side=mentee&format=csv&programId=" + program)
                .then()
                .statusCode(404);
        given.colleague(curator, Role.PSYCHOLOGIST)
                .request()
                .get("/participants/file?side=mentee&format=csv&programId=" + program)
                .then()
                .statusCode(403);
    }

    @Transactional
    Object[] log(UUID organisation) {
        tenancy.enter(organisation);
        return (Object[]) entityManager
                .createNativeQuery("select account_id, reason from audit_event where action = 'participants.exported'")
                .getSingleResult();
    }

    private static byte[] file(Api api, UUID program, String side, String format) {
        return api.request()
                .accept("*/*")
                .queryParams(Map.of("side", side, "format", format, "programId", program))
                .get("/participants/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''"))
                .extract()
                .asByteArray();
    }

    private static List<List<String>> rows(byte[] file, String format) {
        return TableFile.read("база." + format, file, LIMITS).tables().get(0).rows().stream()
                .map(row -> row.stream().map(cell -> cell.text()).toList())
                .toList();
    }
}
