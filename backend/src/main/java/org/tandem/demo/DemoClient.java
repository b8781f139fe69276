package org.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls the product's own API the way a page does, so that demonstration data obeys every rule. */
class DemoClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private String token;

    DemoClient(String address) {
        this.base = address + "/api/v1";
    }

    void signIn(String email, String password) {
        token = post("/access/session", Map.of("email", email, "password", password))
                .path("accessToken")
                .asText();
    }

    /** The access token of who has signed in. */
    String token() {
        return token;
    }

    JsonNode get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** All items of a paged list. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        String after = "";
        do {
            var page = get(path + (path.contains("?") ? "&" : "?") + "limit=100" + after);
            page.path("items").forEach(items::add);
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").asText()
                    : null;
        } while (after != null);
        return items;
    }

    JsonNode post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    JsonNode post(String path, Object body, String... headers) {
        try {
            return send(request(path, headers)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param version the version that was just read */
    JsonNode put(String path, Object body, int version) {
        try {
            return send(request(path, "If-Match", "\"" + version + "\"")
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json");
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(request.uri().getPath() + ": " + answer.body());
            }
            return answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
