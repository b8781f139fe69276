package org.tandem.organisations.registers;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tandem.shared.problem.Problem;

/** The built-in registers. Read once. */
@ApplicationScoped
class RegisterKinds {

    @Inject
    ObjectMapper mapper;

    private List<RegisterKind> all;

    @PostConstruct
    void read() {
        var name = "templates/registers.json";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            all = mapper.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Built-in data " + name + " cannot be read", e);
        }
    }

    List<RegisterKind> all() {
        return all;
    }

    /** The register, or 422 on the field {@code register}. */
    RegisterKind get(String code) {
        return all.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.field("register", "unknown-register", "Такого реестра нет."));
    }
}
