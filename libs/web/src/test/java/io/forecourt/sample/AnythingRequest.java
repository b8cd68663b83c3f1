package io.forecourt.sample;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of every type that a request may have; only the first is required. */
record AnythingRequest(
        int number,
        @Nullable Long large,
        @Nullable BigDecimal decimal,
        @Nullable Double floating,
        @Nullable Boolean flag,
        @Nullable String text,
        @Nullable DayOfWeek day,
        @Nullable Instant instant,
        @Nullable LocalDate date,
        @Nullable List<String> texts,
        @Nullable Map<String, String> map,
        @Nullable Plate plate,
        @Nullable Nested nested,
        @Nullable Object anything) {

    record Nested(String name, @Nullable List<Nested> children) {}
}
