package org.tandem.people.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class RightsFixture implements Fixture {

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        return Map.of("dataRequestId", GivenRequest.received(curator, already.get("personId"), "access", "demand"));
    }
}
