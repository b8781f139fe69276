package org.tandem.pairs;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.participants.GivenParticipant;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Nobody is mentor of a child he represents. */
@TandemTest
class PairFamilyTest {

    @Inject
    Given given;

    @Test
    void v09_aRepresentativeIsNotMentorOfHisOwnWardWithoutAReason() {
        var people = GivenPair.draft(given.signedIn(Role.CURATOR));
        var brother = GivenPair.learner(people.curator, people.program, "mentor", "2006-03-01", "11А");
        people.curator
                .post(
                        "/people/" + GivenParticipant.personOf(people.curator, people.mentee) + "/guardians",
                        Map.of(
                                "guardianId", GivenParticipant.personOf(people.curator, brother),
                                "relation", "guardian",
                                "authorityDocument", "Акт об опеке"))
                .statusCode(201);
        var body = GivenPair.pairBody(people.program, brother, List.of(people.mentee));
        people.curator.post("/pairs", body).statusCode(422).body("code", equalTo("V-09"));
        body.put("overrideReason", "Решение педсовета");
        people.curator.post("/pairs", body).statusCode(201);
    }
}
