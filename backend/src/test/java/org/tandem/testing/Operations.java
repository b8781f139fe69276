package org.tandem.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Every operation of the served contract together with its row in {@code operations/*.yaml}. */
public final class Operations {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /**
     * One operation.
     *
     * @param row who may call it and with what body; null when nobody has decided yet
     */
    public record Operation(String id, String method, String path, JsonNode row) {

        /** Names of the ids in the path. */
        public List<String> parameters() {
            return PARAMETER.matcher(path).results().map(m -> m.group(1)).toList();
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
        public Response call(Api api, Map<String, UUID> ids) {
            RequestSpecification request = api.request().basePath("");
            if (method.equals("put")) {
                request.header("If-Match", "\"0\"");
            }
            row.path("headers")
                    .properties()
                    .forEach(h -> request.header(h.getKey(), h.getValue().asText()));
            row.path("query")
                    .properties()
                    .forEach(q -> request.queryParam(q.getKey(), q.getValue().asText()));
            if (row.has("multipart")) {
                request.contentType("multipart/form-data").multiPart("file", "scan.pdf", "%PDF-1.4 x".getBytes());
            } else if (row.has("body")) {
                request.body(row.get("body").toString());
            }
            var address = PARAMETER
                    .matcher(path)
                    .replaceAll(m -> m.group(1).equals("stage")
                            ? "prepare"
                            : ids.getOrDefault(m.group(1), UUID.randomUUID()).toString());
            return request.request(method.toUpperCase(), address);
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
