package org.tandem.gatherings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.participants.GivenParticipant;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class GatheringsFixture implements Fixture {

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var program = GivenProgram.active(curator);
        GivenParticipant.menteeInBase(curator, program);
        return Map.of(
                "gatheringId", curator.create("/gatherings", GatheringTest.body(program, "2036-10-05T10:00:00Z")));
    }
}
