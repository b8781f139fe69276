package org.tandem.people.breaches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class BreachFixture implements Fixture {

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        return Map.of(
                "breachId",
                curator.create(
                        "/breaches",
                        Map.of(
                                "discoveredAt", "2026-11-20T08:00:00Z",
                                "whatHappened", "Потерян ноутбук",
                                "dataKinds", "Анкеты")));
    }
}
