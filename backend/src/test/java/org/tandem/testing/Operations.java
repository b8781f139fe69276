package org.tandem.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Every operation of the served contract together with its row in {@code operations/*.yaml}. */
public final class Operations {

    /** Path parameters that are no ids, each with a word it may be. */
    private static final Map<String, String> WORDS = Map.of("stage", "prepare", "kind", "order_implementation");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /**
     * One operation.
     *
     * @param row who may call it and with what body; null when nobody has decided yet
     */
    public record Operation(String id, String method, String path, JsonNode row) {

        /** Names of the ids in the path; words of a catalogue are none. */
        public List<String> parameters() {
            return PARAMETER
                    .matcher(path)
                    .results()
                    .map(m -> m.group(1))
                    .filter(name -> !WORDS.containsKey(name))
                    .toList();
        }

        public boolean isPublic() {
            return row.path("roles").asText().equals("public");
        }

        public boolean allows(String role) {
            var roles = row.path("roles");
            return roles.asText().equals("any")
                    || StreamSupport.stream(roles.spliterator(), false)
                            .anyMatch(r -> r.asText().equals(role));
        }

        /** Calls it with the row's body and the given ids; unknown ids are random. */
        public Answer call(Api api, Map<String, UUID> ids) {
            var address = PARAMETER
                    .matcher(path)
                    .replaceAll(m -> WORDS.containsKey(m.group(1))
                            ? WORDS.get(m.group(1))
                            : ids.getOrDefault(m.group(1), UUID.randomUUID()).toString());
            var query = row.path("query").properties().stream()
                    .map(q -> q.getKey() + "=" + q.getValue().asText())
                    .collect(Collectors.joining("&"));
            var request = HttpRequest.newBuilder(URI.create(
                    RestAssured.baseURI + ":" + RestAssured.port + address + (query.isEmpty() ? "" : "?" + query)));
            if (api.token() != null) {
                request.header("Authorization", "Bearer " + api.token());
            }
            if (method.equals("put")) {
                request.header("If-Match", "\"0\"");
            }
            row.path("headers")
                    .properties()
                    .forEach(h -> request.header(h.getKey(), h.getValue().asText()));
            return send(request.header("Accept", "application/json")
                    .method(method.toUpperCase(Locale.ROOT), body(request))
                    .build());
        }

        private HttpRequest.BodyPublisher body(HttpRequest.Builder request) {
            if (row.has("multipart")) {
                request.header("Content-Type", "multipart/form-data; boundary=xx");
                return HttpRequest.BodyPublishers.ofString("--xx\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"scan.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4 x\r\n--xx--\r\n");
            }
            request.header("Content-Type", "application/json");
            return row.has("body")
                    ? HttpRequest.BodyPublishers.ofString(row.get("body").toString())
                    : HttpRequest.BodyPublishers.noBody();
        }
    }

    /** What came back. Plain JDK client: the matrix makes more than a thousand calls. */
    public record Answer(int status, String body) {

        /** Code of the problem, empty if it is none. */
        public String code() {
            try {
                return body.isEmpty() ? "" : YAML.readTree(body).path("code").asText();
            } catch (IOException notJson) {
                return "";
            }
        }
    }

    private static Answer send(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Operations() {}

    public static List<Operation> all() {
        var rows = rows();
        var operations = new ArrayList<Operation>();
        try {
            var contract = YAML.readTree(given().get("/q/openapi?format=yaml").asString());
            contract.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(method -> {
                        var id = method.getValue().path("operationId").asText();
                        if (!id.isEmpty()) {
                            operations.add(new Operation(id, method.getKey(), path.getKey(), rows.get(id)));
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operations;
    }

    /** Ids that have a row, served or not. */
    public static java.util.Set<String> rowIds() {
        return rows().keySet();
    }

    private static Map<String, JsonNode> rows() {
        var rows = new TreeMap<String, JsonNode>();
        try (var files = Files.list(Path.of("src/test/resources/operations"))) {
            for (var file : files.toList()) {
                YAML.readTree(file.toFile()).properties().forEach(row -> rows.put(row.getKey(), row.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
