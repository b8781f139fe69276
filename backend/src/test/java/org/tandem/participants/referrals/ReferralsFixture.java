package org.tandem.participants.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class ReferralsFixture implements Fixture {

    @Override
    public int order() {
        return 41;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        return Map.of(
                "referralId",
                curator.create(
                        "/referrals",
                        Map.of(
                                "programId", already.get("programId"),
                                "familyName", "Семёнов",
                                "givenName", "Пётр",
                                "className", "7А",
                                "reason", "Держится в стороне")));
    }
}
