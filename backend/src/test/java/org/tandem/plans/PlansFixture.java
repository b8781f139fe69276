package org.tandem.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class PlansFixture implements Fixture {

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var plan = GivenPlan.approved(curator, already.get("pairId"));
        return Map.of(
                "planId",
                plan,
                "itemId",
                UUID.fromString(GivenPlan.items(curator, plan).get(0)));
    }
}
