package org.tandem.consents.scans;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.tandem.testing.Api;

/** Heaps of scanned papers for tests, made through the API. */
final class GivenScan {

    private GivenScan() {}

    static UUID begun(Api curator) {
        return UUID.fromString(
                curator.post("/consents/scans").statusCode(201).extract().path("id"));
    }

    static ValidatableResponse sent(Api curator, UUID scan, String name, byte[] content) {
        return curator.request()
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post("/consents/scans/" + scan + "/files")
                .then();
    }

    /** Reads on until every page is read. */
    static ValidatableResponse read(Api curator, UUID scan) {
        for (var i = 0; i < 300; i++) {
            var answer = curator.post("/consents/scans/" + scan + "/reading").statusCode(200);
            List<String> states = answer.extract().path("pages.state");
            if (!states.contains("waiting")) {
                return answer;
            }
        }
        throw new AssertionError("the heap is never read to its end");
    }

    static List<UUID> pageIds(Api curator, UUID scan) {
        List<String> ids = curator.get("/consents/scans/" + scan).extract().path("pages.id");
        return ids.stream().map(UUID::fromString).toList();
    }
}
