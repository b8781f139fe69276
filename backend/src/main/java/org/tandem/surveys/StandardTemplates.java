package org.tandem.surveys;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.participants.Side;
import org.tandem.shared.secret.Hashes;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.QuestionKind;

/** The questionnaires that come with the product (domain §4.4), read once from the class path. */
@ApplicationScoped
class StandardTemplates {

    private static final List<String> CODES = List.of(
            "mentee-before",
            "mentor-before",
            "mentee-after",
            "mentor-after",
            "half-year",
            "interest",
            "preference",
            "application-mentee",
            "application-mentor",
            "satisfaction",
            "curator",
            "third-person",
            "group-reflection");

    private final List<StandardTemplate> templates = new ArrayList<>();
    private final Map<String, String> constructs;

    @Inject
    StandardTemplates(ObjectMapper mapper) {
        try {
            var files = new HashMap<String, byte[]>();
            for (var code : CODES) {
                var file = file("surveys/" + code + ".json");
                files.put(code, file);
                var text = mapper.readValue(file, StandardTemplate.Text.class);
                templates.add(new StandardTemplate(text, Hashes.sha256(file)));
            }
            templates.addAll(TemplateVariants.read(mapper, file("surveys/variants.json"), files));
            constructs = mapper.readValue(file("constructs.json"), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(String name) throws IOException {
        try (var file = StandardTemplates.class.getResourceAsStream("/templates/" + name)) {
            return file.readAllBytes();
        }
    }

    List<StandardTemplate> all() {
        return templates;
    }

    Optional<StandardTemplate> byCode(String code) {
        return templates.stream()
                .filter(template -> template.text().code().equals(code))
                .findFirst();
    }

    /** Russian name of a construct that the surveys before and after share. */
    String constructLabel(String construct) {
        return constructs.get(construct);
    }

    /** Constructs on a scale that the side is asked about both before and after, in the order of the questionnaire. */
    List<String> comparable(Side side) {
        var after = scaled(side, SurveyWave.AFTER);
        return scaled(side, SurveyWave.BEFORE).stream().filter(after::contains).toList();
    }

    private List<String> scaled(Side side, SurveyWave wave) {
        return templates.stream()
                .map(StandardTemplate::text)
                .filter(text -> text.wave() == wave && text.side().side() == side)
                .flatMap(text -> text.questions().stream())
                .filter(question -> question.kind() == QuestionKind.SCALE && question.construct() != null)
                .map(Question::construct)
                .distinct()
                .toList();
    }
}
