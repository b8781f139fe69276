package org.tandem.consents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;

/** Consents for tests, made through the API. */
public final class GivenConsent {

    private GivenConsent() {}

    /** Body of an issue. */
    public static Map<String, Object> blank(UUID personId, String kind) {
        return new HashMap<>(Map.of("personId", personId, "kind", kind));
    }

    /** A blank in the hands of its signer. */
    public static UUID issued(Api curator, UUID personId, String kind) {
        return curator.create("/consents", blank(personId, kind));
    }

    /** Signed today on paper. */
    public static UUID signed(Api curator, UUID personId, String kind) {
        var id = issued(curator, personId, kind);
        curator.post("/consents/" + id + "/signature", signature()).statusCode(200);
        return id;
    }

    /** In force. */
    public static UUID effective(Api curator, UUID personId, String kind) {
        var id = signed(curator, personId, kind);
        curator.post("/consents/" + id + "/confirmation", checked()).statusCode(200);
        return id;
    }

    /** Everything the person needs by L-03, in force. */
    public static void complete(Api curator, UUID personId) {
        List<String> missing = curator.get("/people/" + personId + "/consent-requirements")
                .statusCode(200)
                .extract()
                .path("items.findAll { it.status != 'effective' }.kind");
        missing.forEach(kind -> effective(curator, personId, kind));
    }

    /** Body of a mark that the paper was signed today. */
    public static Map<String, Object> signature() {
        return new HashMap<>(Map.of("signedOn", GivenPerson.today().toString(), "method", "paper_mark"));
    }

    /** Body of a check that found nothing wrong. */
    public static Map<String, Object> checked() {
        return new HashMap<>(Map.of("fieldsComplete", true, "signerVerified", true, "authorityVerified", true));
    }

    /** Body of a withdrawal today. */
    public static Map<String, Object> withdrawal() {
        return Map.of("withdrawnOn", GivenPerson.today().toString(), "reason", "Передумали");
    }
}
