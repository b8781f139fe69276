package org.tandem.people.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;

/** Requests about personal data for tests, made through the API. */
public final class GivenRequest {

    private GivenRequest() {}

    static Map<String, Object> body(UUID personId, String kind, String ground) {
        return new HashMap<>(Map.of(
                "personId",
                personId,
                "kind",
                kind,
                "ground",
                ground,
                "applicant",
                "subject",
                "receivedOn",
                GivenPerson.today().toString()));
    }

    public static UUID received(Api curator, UUID personId, String kind, String ground) {
        return curator.create("/data-requests", body(personId, kind, ground));
    }

    public static String inWork(Api curator, UUID personId, String kind, String ground) {
        var request = "/data-requests/" + received(curator, personId, kind, ground);
        curator.post(request + "/start").statusCode(200);
        return request;
    }
}
