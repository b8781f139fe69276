package org.tandem.participants;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tandem.shared.secret.SealedText;

/** Special categories are sealed (L-09); the others stand open, so that lists are filtered by them. */
@Converter
@Singleton
class SealedCategory implements AttributeConverter<String, String> {

    @Inject
    Categories categories;

    @Inject
    SealedText sealed;

    @Override
    public String convertToDatabaseColumn(String code) {
        return categories.isSensitive(code) ? sealed.convertToDatabaseColumn(code) : code;
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return sealed.convertToEntityAttribute(stored);
    }
}
