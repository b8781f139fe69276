package org.tandem.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the contract with what holds for every operation, so that no resource repeats it: enum constants as they
 * stand in JSON, promised fields of answers, problem answers, the bearer scheme.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String BEARER = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        components.getSchemas().values().forEach(ContractFilter::enumConstants);
        promise(api);
        components.addSchema("Problem", problemSchema());
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> operation(path, method, operation)));
        api.setServers(null);
    }

    private static void enumConstants(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(value -> value instanceof String text ? text.toLowerCase(Locale.ROOT) : value)
                    .toList());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ContractFilter::enumConstants);
        }
        if (schema.getItems() != null) {
            enumConstants(schema.getItems());
        }
    }

    /** Answers carry every field, null where there is nothing; what is also a request says itself what it needs. */
    private static void promise(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        var requested = new HashSet<String>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .forEach(type -> reach(type.getSchema(), schemas, requested));
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null && !requested.contains(name)) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        });
    }

    private static void reach(Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) {
                reach(schemas.get(name), schemas, found);
            }
        }
        reach(schema.getItems(), schemas, found);
        Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values())
                .flatMap(java.util.Collection::stream)
                .forEach(property -> reach(property, schemas, found));
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(part -> reach(part, schemas, found));
    }

    private static void operation(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getSchema() != null)
                    .forEach(parameter -> enumConstants(parameter.getSchema()));
        }
        if (operation.getSecurity() != null || !isPublic(path)) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
            problem(operation, "401", "Not signed in");
            problem(operation, "403", "Role does not allow it");
        }
        problem(operation, "400", "Unreadable request");
        if (path.contains("{")) {
            problem(operation, "404", "Absent or out of scope");
        }
        if (method != PathItem.HttpMethod.GET) {
            problem(operation, "409", "State or version conflict");
            problem(operation, "422", "Refused fields or a broken rule");
        }
    }

    private static boolean isPublic(String path) {
        return path.contains("/access/session") || path.contains("/access/invitations") || path.contains("/sheet");
    }

    private static void problem(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(PROBLEM)))));
    }

    private static Schema problemSchema() {
        var text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        var fieldError = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .addProperty("field", text)
                .addProperty("code", text)
                .addProperty("message", text)
                .required(List.of("field", "code", "message"));
        return OASFactory.createSchema()
                .description("RFC 9457 problem; code is stable, title and detail are Russian")
                .type(List.of(Schema.SchemaType.OBJECT))
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text)
                .addProperty("code", text)
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(fieldError))
                .required(List.of("type", "title", "status", "detail", "code"));
    }
}
