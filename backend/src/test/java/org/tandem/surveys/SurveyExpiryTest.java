package org.tandem.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.Side;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Rounds end by the calendar; the clock is moved, nobody waits. */
@TandemTest
class SurveyExpiryTest {

    @Inject
    Given given;

    @Inject
    SurveyGiven surveys;

    @Inject
    SurveyExpiryJob job;

    @Inject
    RequestContextController requestContext;

    Api curator;
    UUID round;
    String token;

    @BeforeEach
    void aRoundOfAWeek() {
        curator = given.signedIn(Role.CURATOR);
        var program = SurveyGiven.program(curator);
        surveys.participant(curator, program, Side.MENTEE);
        round = surveys.round(curator, program, "mentee-before");
        token = surveys.token(curator, round);
    }

    @Test
    void afterTheLastDayTheRoundIsClosedBeforeAnyJobHasRun() {
        passes(Duration.ofDays(9));
        sheet().then().statusCode(404).body("code", equalTo("link-dead"));
        curator.get("/surveys/rounds/" + round).body("status", equalTo("closed"));
        curator.get("/surveys/rounds/" + round + "/assignments").body("items.status", contains("expired"));
    }

    @Test
    void onTheLastDayTheRoundIsOpen() {
        passes(Duration.ofDays(7));
        curator.get("/surveys/rounds/" + round).body("status", equalTo("open"));
    }

    @Test
    void theJobWritesDownThatARoundIsOver() {
        passes(Duration.ofDays(9));
        run();
        assertThat(surveys.assignmentStatuses(curator)).containsExactly("EXPIRED");
        curator.post("/surveys/rounds/" + round + "/closing").statusCode(409);
        run();
        assertThat(surveys.audited(curator, "survey.round-closed")).hasSize(1);
    }

    @Test
    void theJobLeavesARunningRoundAlone() {
        run();
        assertThat(surveys.assignmentStatuses(curator)).containsExactly("PENDING");
        sheet().then().statusCode(200);
    }

    private void run() {
        requestContext.activate();
        try {
            job.run();
        } finally {
            requestContext.deactivate();
        }
    }

    private static void passes(Duration time) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), time), Clock.class);
    }

    private io.restassured.response.Response sheet() {
        return Api.nobody().request().header("Survey-Link", token).get("/surveys/sheet");
    }
}
