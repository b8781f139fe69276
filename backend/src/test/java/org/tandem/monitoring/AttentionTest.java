package org.tandem.monitoring;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.pairs.GivenPair;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Days;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class AttentionTest {

    @Inject
    Given given;

    @Inject
    Days days;

    @Test
    void v25_aPairThatHasNotMetForThirtyDaysIsSilent() {
        var people = GivenPair.working(given.signedIn(Role.CURATOR));
        var overview = "/monitoring/overview?programId=" + people.program;
        var today = GivenPerson.today();
        days.set(people.curator, "pair", "activated_on", people.pair, today.minusDays(29));
        people.curator.get(overview).body("attention.code", not(hasItem("pair-silent")));
        days.set(people.curator, "pair", "activated_on", people.pair, today.minusDays(31));
        people.curator.get(overview).body("attention.code", hasItem("pair-silent"));
    }
}
