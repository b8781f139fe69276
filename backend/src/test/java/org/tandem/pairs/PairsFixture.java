package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class PairsFixture implements Fixture {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var people = GivenPair.working(curator);
        return Map.of("pairId", people.pair, "meetingId", people.meeting("introduction", "2026-11-20T08:00:00Z"));
    }
}
