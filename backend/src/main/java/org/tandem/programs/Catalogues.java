package org.tandem.programs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Built-in data of the model: templates of programmes, forms with role models, stages. Read once. */
@ApplicationScoped
public class Catalogues {

    private static final List<String> TEMPLATES = List.of("college", "school-launch", "school-multiyear", "municipal");

    /** A role model inside a form. */
    public record RoleModelView(String code, String label, String purpose) {}

    /**
     * A form with its role models.
     *
     * @param trainingRequired whether a mentor must be trained before pairing
     * @param basis the act the entry rests on
     */
    public record FormView(
            MentoringForm code,
            String label,
            String labelCollege,
            boolean trainingRequired,
            String basis,
            List<RoleModelView> roleModels) {}

    /** A stage as the model names it; {@code result} closes it. */
    public record StageText(Stage code, int number, String title, String shortTitle, String result) {}

    @Inject
    ObjectMapper mapper;

    private List<ProgramTemplate> templates;
    private List<FormView> forms;
    private List<StageText> stages;

    @PostConstruct
    void read() {
        templates = TEMPLATES.stream()
                .map(code -> read("roadmaps/" + code, new TypeReference<ProgramTemplate>() {}))
                .toList();
        forms = read("forms", new TypeReference<>() {});
        stages = read("stages", new TypeReference<>() {});
    }

    private <T> T read(String name, TypeReference<T> type) {
        try (var stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("templates/" + name + ".json")) {
            return mapper.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Built-in data " + name + " cannot be read", e);
        }
    }

    public List<ProgramTemplate> templates() {
        return templates;
    }

    public Optional<ProgramTemplate> template(String code) {
        return templates.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    public List<FormView> forms() {
        return forms;
    }

    /** The catalogue's entry of a form. */
    public FormView form(MentoringForm form) {
        return forms.stream().filter(f -> f.code() == form).findFirst().orElseThrow();
    }

    public List<StageText> stages() {
        return stages;
    }
}
