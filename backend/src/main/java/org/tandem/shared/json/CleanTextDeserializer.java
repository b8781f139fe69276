package org.tandem.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Every text that comes in: composed Unicode, no outer blanks, no control characters (PostgreSQL cannot even store
 * U+0000); an empty text counts as absent.
 */
class CleanTextDeserializer extends StdDeserializer<String> {

    private static final long serialVersionUID = 1L;

    CleanTextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = Normalizer.normalize(parser.getText(), Normalizer.Form.NFC).strip();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r'
                    || Character.isSurrogate(c) && !isPaired(text, i)) {
                return (String) context.handleWeirdStringValue(String.class, "", "control character");
            }
        }
        return text.isEmpty() ? null : text;
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
