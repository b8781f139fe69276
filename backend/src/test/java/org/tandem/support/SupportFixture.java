package org.tandem.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.participants.GivenParticipant;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;
import org.tandem.testing.Given;

@ApplicationScoped
class SupportFixture implements Fixture {

    @Inject
    Given given;

    @Override
    public int order() {
        return 85;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var mentee = GivenParticipant.menteeInBase(curator, already.get("programId"));
        GivenConsent.effective(curator, GivenParticipant.personOf(curator, mentee), "psych_support");
        return Map.of(
                "supportCaseId",
                given.colleague(curator, Role.PSYCHOLOGIST)
                        .create("/support-cases", Map.of("participantId", mentee, "occasion", "Тревога")));
    }
}
