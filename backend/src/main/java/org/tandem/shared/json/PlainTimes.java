package org.tandem.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Dates and instants in one spelling only (ISO 8601), and of years that may occur: the library also takes arrays,
 * numbers and the year 999999999, which PostgreSQL cannot store.
 */
@Singleton
class PlainTimes implements ObjectMapperCustomizer {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("tandem-times")
                .addDeserializer(LocalDate.class, new Plain<>(LocalDate.class, LocalDate::parse, LocalDate::getYear))
                .addDeserializer(
                        Instant.class,
                        new Plain<>(
                                Instant.class,
                                Instant::parse,
                                at -> at.atOffset(ZoneOffset.UTC).getYear())));
    }

    /** After the library's own module, which would win otherwise. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static class Plain<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> read;
        private final transient ToIntFunction<T> year;

        Plain(Class<T> type, Function<String, T> read, ToIntFunction<T> year) {
            super(type);
            this.read = read;
            this.year = year;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            try {
                var value = read.apply(parser.getText());
                if (year.applyAsInt(value) >= FIRST_YEAR && year.applyAsInt(value) <= LAST_YEAR) {
                    return value;
                }
            } catch (DateTimeException notADate) {
                // refused below, like a year out of range
            }
            return (T) context.handleWeirdStringValue(handledType(), "", "not a date of ours");
        }
    }
}
