package org.tandem.consents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of the consents of {@code templates/consents.json}, read once. */
final class ConsentTexts {

    /**
     * Text of one kind.
     *
     * @param textVersion grows with every change of the text: a new text needs a new consent (L-01)
     * @param validityMonths longest life of a consent, from the day of signature
     * @param text with placeholders in braces
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Template(String kind, String title, String purpose, String textVersion, int validityMonths, String text) {

        /** The text with every placeholder filled; what is filled in is not looked through again. */
        String filled(Map<String, String> values) {
            return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Catalogue(List<Template> consents) {}

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Map<ConsentKind, Template> TEMPLATES = read();

    private ConsentTexts() {}

    static Template of(ConsentKind kind) {
        return TEMPLATES.get(kind);
    }

    private static Map<ConsentKind, Template> read() {
        try (var stream = ConsentTexts.class.getResourceAsStream("/templates/consents.json")) {
            var found = new EnumMap<ConsentKind, Template>(ConsentKind.class);
            for (var template :
                    new ObjectMapper().readValue(stream, Catalogue.class).consents()) {
                found.put(ConsentKind.valueOf(template.kind().toUpperCase(Locale.ROOT)), template);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
