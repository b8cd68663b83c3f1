package io.forecourt.web.body;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;

/** Dates in queries and paths: ISO 8601 only, and only {@link Storable} ones. */
final class StorableParameters {

    private StorableParameters() {}

    static void addTo(FormatterRegistry registry) {
        registry.addFormatterForFieldType(
                Instant.class, new Iso<>(text -> OffsetDateTime.parse(text).toInstant()));
        registry.addFormatterForFieldType(OffsetDateTime.class, new Iso<>(OffsetDateTime::parse));
        registry.addFormatterForFieldType(LocalDateTime.class, new Iso<>(LocalDateTime::parse));
        registry.addFormatterForFieldType(LocalDate.class, new Iso<>(LocalDate::parse));
    }

    private record Iso<T extends Temporal>(Function<String, T> parser) implements Formatter<T> {

        @Override
        public T parse(String text, Locale locale) throws ParseException {
            try {
                T value = parser.apply(text);
                if (Storable.test(value)) {
                    return value;
                }
            } catch (DateTimeParseException _) {
                // Refused below, like one out of range.
            }
            throw new ParseException("Not a date that can be stored", 0);
        }

        @Override
        public String print(T value, Locale locale) {
            return value.toString();
        }
    }
}
