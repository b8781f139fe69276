package org.tandem.shared.json;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.UUID;

/** Reads enum constants and ids of paths and queries the way JSON writes them. */
@Provider
public class EnumParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type.isEnum()) {
            return new Converter<>(text -> (T) Enum.valueOf((Class) type, text.toUpperCase(Locale.ROOT)));
        }
        if (type == UUID.class) {
            return new Converter<>(text -> (T) exactUuid(text));
        }
        return null;
    }

    /** {@link UUID#fromString} also takes shortened groups; an id has one spelling. */
    private static UUID exactUuid(String text) {
        var id = UUID.fromString(text);
        if (text.length() != 36) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    private record Converter<T>(java.util.function.Function<String, T> read) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return text == null || text.isEmpty() ? null : read.apply(text);
            } catch (IllegalArgumentException e) {
                throw new BadRequestException(e);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString().toLowerCase(Locale.ROOT);
        }
    }
}
