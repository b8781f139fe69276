package org.tandem.programs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class ProgramsFixture implements Fixture {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var program = GivenProgram.active(curator);
        var roadmap = curator.get("/programs/" + program + "/roadmap")
                .statusCode(200)
                .extract()
                .jsonPath();
        return Map.of(
                "programId", program,
                "sectionId", roadmap.getUUID("sections[0].id"),
                "activityId", roadmap.getUUID("sections[0].activities[0].id"),
                "occurrenceId", roadmap.getUUID("sections[0].activities[0].occurrences[0].id"),
                "editionId", roadmap.getUUID("edition.id"),
                "feedId", feed(curator, program),
                // a secret is no id: whatever is asked for by one is not there
                "feed", UUID.randomUUID());
    }

    private static UUID feed(Api curator, UUID program) {
        return curator.post("/programs/calendar-feeds", Map.of("programId", program))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
