package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.tandem.participants.Side;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

/** A round that asks one participant. The standard questionnaires belong to nobody: an unknown code stands for a foreign. */
@ApplicationScoped
class SurveysFixture implements Fixture {

    @Inject
    SurveyGiven given;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var program = already.get("programId");
        given.participant(curator, program, Side.MENTEE);
        var round = given.round(curator, program, "mentee-before");
        String assignment = curator.get("/surveys/rounds/" + round + "/assignments")
                .statusCode(200)
                .extract()
                .path("items[0].id");
        var own = curator.create("/surveys/own-templates", Map.of("title", "Своя анкета"));
        return Map.of(
                "doubtId",
                given.doubt(curator, program),
                "roundId",
                round,
                "assignmentId",
                UUID.fromString(assignment),
                "templateCode",
                UUID.randomUUID(),
                "ownTemplateId",
                own);
    }
}
