package org.tandem.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** One organisation of the demonstration as {@code demo/*.json} tells it; the files explain their own fields. */
record DemoScript(
        JsonNode organisation,
        List<DemoProgram> programs,
        List<String> withoutConsent,
        List<DemoPair> pairs,
        List<DemoPerson> people) {

    /** A programme made from a template and how far it has come. */
    record DemoProgram(String templateCode, String title, String status, List<String> forms) {}

    /**
     * A pair and how far it has come.
     *
     * @param debt feedback on the last meeting is missing
     * @param worried a mentee asks for help after the last one
     */
    record DemoPair(
            String mentor,
            List<String> mentees,
            String form,
            String roleModel,
            String upTo,
            int meetings,
            boolean debt,
            boolean worried) {}

    /** A person: {@code facts} as {@code POST /people} takes them, {@code participation} as {@code POST /participants}. */
    record DemoPerson(
            String key,
            Map<String, Object> facts,
            List<Map<String, Object>> guardians,
            Map<String, Object> participation) {}

    static DemoScript read(String name) {
        var mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (var stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + name + ".json")) {
            var file = (com.fasterxml.jackson.databind.node.ObjectNode) mapper.readTree(stream);
            for (var node : file.withArray("people")) {
                var person = (com.fasterxml.jackson.databind.node.ObjectNode) node;
                var facts = person.deepCopy();
                facts.remove(List.of("key", "guardians", "participation"));
                person.set("facts", facts);
            }
            return mapper.treeToValue(file, DemoScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
