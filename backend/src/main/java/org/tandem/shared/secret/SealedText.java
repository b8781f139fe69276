package org.tandem.shared.secret;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A text that stands in the database in sealed form (L-09): a stolen copy of the database doesn't tell it. Texts from
 * before are read as they are. The same text never looks the same, so nothing can be searched by it.
 */
@Converter
@Singleton
public class SealedText implements AttributeConverter<String, String> {

    private static final String SEALED = "sealed:";

    @Inject
    Seal seal;

    @Override
    public String convertToDatabaseColumn(String open) {
        return open == null
                ? null
                : SEALED + Base64.getEncoder().encodeToString(seal.close(open.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return stored == null || !stored.startsWith(SEALED)
                ? stored
                : new String(
                        seal.open(Base64.getDecoder().decode(stored.substring(SEALED.length()))),
                        StandardCharsets.UTF_8);
    }
}
