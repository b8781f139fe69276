package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class ParticipantsFixture implements Fixture {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        return Map.of(
                "participantId",
                curator.create("/participants", GivenParticipant.mentee(already.get("programId"), 12)));
    }
}
