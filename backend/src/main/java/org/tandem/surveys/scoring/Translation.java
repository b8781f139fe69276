package org.tandem.surveys.scoring;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of a questionnaire in another language of the republic. What is missing reads in Russian; answers are the
 * same in every language.
 *
 * @param name what the language calls itself
 * @param title null where it is not translated; so with every other text
 * @param questions by question id
 */
public record Translation(String name, String title, String intro, Map<String, Words> questions) {

    /**
     * The words of one question.
     *
     * @param options labels by value
     * @param rows labels of the rows of a matrix by value
     */
    public record Words(
            String text,
            String help,
            String minLabel,
            String maxLabel,
            Map<String, String> options,
            Map<String, String> rows) {}

    /** The same words with the names in their places. */
    public Translation filled(Piping.Names names) {
        var filled = new LinkedHashMap<String, Words>();
        questions.forEach((id, words) -> filled.put(
                id,
                new Words(
                        Piping.fill(words.text(), names),
                        Piping.fill(words.help(), names),
                        words.minLabel(),
                        words.maxLabel(),
                        words.options(),
                        words.rows())));
        return new Translation(name, title, Piping.fill(intro, names), filled);
    }
}
