package org.tandem.participants.referrals;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How long a referral is kept without a consent; data, since it is our reading of the law. */
@ApplicationScoped
class ReferralTerms {

    private record Terms(int keepDays, String basis) {}

    @Inject
    ObjectMapper mapper;

    private Terms terms;

    @PostConstruct
    void read() {
        try (var stream = ReferralTerms.class.getResourceAsStream("/templates/referrals.json")) {
            terms = mapper.readValue(stream, Terms.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int keepDays() {
        return terms.keepDays();
    }
}
