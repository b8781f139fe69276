package org.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Orders without which no programme starts, the same in both organisations ({@code demo/papers.json}). */
final class DemoPapers {

    private DemoPapers() {}

    static void register(DemoClient api, String programId) {
        for (var paper : read()) {
            var contents = Map.of(
                    "title", paper.path("title").asText(), "programId", programId, "fields", paper.path("fields"));
            var body = Map.of("kind", paper.path("kind").asText(), "contents", contents);
            var at = "/documents/" + api.post("/documents", body).path("id").asText();
            api.post(at + "/submission");
            api.post(at + "/approval");
            api.post(
                    at + "/registration",
                    Map.of(
                            "number",
                            paper.path("number").asText(),
                            "dated",
                            DemoYear.past(paper.path("dated").asText())));
        }
    }

    private static JsonNode read() {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/papers.json")) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
