package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class ConsentsFixture implements Fixture {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        return Map.of("consentId", GivenConsent.issued(curator, already.get("personId"), "pd_minor_by_guardian"));
    }
}
