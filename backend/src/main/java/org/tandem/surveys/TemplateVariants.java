package org.tandem.surveys;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.shared.secret.Hashes;

/**
 * The questionnaires of one form of mentoring (domain §4.4): the same questions in other words, some left out, some
 * added. What a question measures stays, so that the forms can be compared.
 */
final class TemplateVariants {

    /**
     * An entry of {@code templates/surveys/variants.json}.
     *
     * @param of code of the questionnaire that is varied
     * @param intro null where it reads the same
     * @param texts wording by question id
     * @param drop ids of questions that make no sense in this form
     */
    private record Variant(
            String form,
            String of,
            String title,
            String intro,
            Map<String, String> texts,
            List<String> drop,
            List<JsonNode> add) {}

    private TemplateVariants() {}

    /** @param sources the varied files by code */
    static List<StandardTemplate> read(ObjectMapper mapper, byte[] variants, Map<String, byte[]> sources)
            throws IOException {
        var templates = new ArrayList<StandardTemplate>();
        for (var variant : mapper.readValue(variants, new TypeReference<List<Variant>>() {})) {
            var merged = merged(variant, (ObjectNode) mapper.readTree(sources.get(variant.of())));
            templates.add(new StandardTemplate(
                    mapper.treeToValue(merged, StandardTemplate.Text.class),
                    Hashes.sha256(mapper.writeValueAsBytes(merged))));
        }
        return templates;
    }

    private static ObjectNode merged(Variant variant, ObjectNode text) {
        text.put("code", variant.of() + "-" + variant.form().replace('_', '-'));
        text.put("form", variant.form());
        text.put("title", variant.title());
        if (variant.intro() != null) {
            text.put("intro", variant.intro());
        }
        var questions = (ArrayNode) text.get("questions");
        for (var i = questions.size() - 1; i >= 0; i--) {
            var question = (ObjectNode) questions.get(i);
            var id = question.get("id").asText();
            if (variant.drop() != null && variant.drop().contains(id)) {
                questions.remove(i);
            } else if (variant.texts() != null && variant.texts().containsKey(id)) {
                question.put("text", variant.texts().get(id));
            }
        }
        if (variant.add() != null) {
            variant.add().forEach(questions::add);
        }
        return text;
    }
}
