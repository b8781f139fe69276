package org.tandem.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class PeopleFixture implements Fixture {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var person = GivenPerson.minor(curator, 12);
        return Map.of(
                "personId",
                person,
                "guardianshipId",
                curator.get("/people/" + person).extract().jsonPath().getUUID("guardians[0].id"));
    }
}
