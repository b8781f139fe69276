package org.tandem.organisations.registers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class RegistersFixture implements Fixture {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        return Map.of("entryId", curator.create("/registers/entries", RegisterTest.issue("Нет кабинета")));
    }
}
