package org.tandem.organisations;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The words of the model in plain language. */
@Path("glossary")
@Tag(name = "organisations")
@Authenticated
@Singleton
class GlossaryResource {

    /** A word and what it means. */
    record GlossaryTerm(String term, String definition) {}

    @Inject
    ObjectMapper mapper;

    private List<GlossaryTerm> terms;

    @PostConstruct
    void read() {
        var name = "templates/glossary.json";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            terms = mapper.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Built-in data " + name + " cannot be read", e);
        }
    }

    @GET
    public List<GlossaryTerm> list() {
        return terms;
    }
}
