package org.tandem.participants;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The personified record is confirmed once a quarter. */
@TandemTest
class PersonifiedRecordTest {

    @Inject
    Given given;

    @Test
    void aConfirmedQuarterKeepsItsFiguresAndTellsWhoConfirmedThem() {
        var curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var program = GivenProgram.active(curator);
        GivenParticipant.menteeInBase(curator, program);
        var record = "/programs/" + program + "/personified-record";
        var latest = curator.get(record)
                .statusCode(200)
                .body("now.learners", equalTo(1))
                .body("quarters[0].open", equalTo(true))
                .body("quarters[0].figures", nullValue())
                .extract()
                .jsonPath();
        var quarter =
                Map.of("year", latest.getInt("quarters[0].year"), "quarter", latest.getInt("quarters[0].quarter"));
        curator.post(record + "/confirmation", quarter)
                .statusCode(200)
                .body("quarters[0].confirmedBy", equalTo("Проверяющий"))
                .body("quarters[0].figures.learners", equalTo(1));
        curator.post(record + "/confirmation", quarter).statusCode(409);
        GivenParticipant.inBase(curator, GivenParticipant.mentor(program));
        curator.get(record)
                .body("now.mentors", equalTo(1))
                .body("quarters[0].figures.mentors", equalTo(0))
                .body("quarters.open", hasItem(false));
    }

    @Test
    void aQuarterToComeIsNotConfirmed() {
        var curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        curator.post(
                        "/programs/" + GivenProgram.active(curator) + "/personified-record/confirmation",
                        Map.of("year", 2199, "quarter", 1))
                .statusCode(409);
    }
}
