package io.forecourt.web.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** What a value of some Java type looks like to a client. */
public final class Expectation {

    private static final String INSTANT =
            "must be an instant such as \"2026-01-31T09:30:00Z\", in the years 1900 to 2200";
    private static final Map<Class<?>, String> PHRASES = Map.ofEntries(
            Map.entry(String.class, "must be a string, without NUL characters or halves of surrogate pairs"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(Byte.class, whole(Byte.MIN_VALUE, Byte.MAX_VALUE)),
            Map.entry(Short.class, whole(Short.MIN_VALUE, Short.MAX_VALUE)),
            Map.entry(Integer.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(Long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(BigInteger.class, "must be a whole number"),
            Map.entry(BigDecimal.class, "must be a number of at most 38 digits"),
            Map.entry(Double.class, "must be a finite number"),
            Map.entry(Float.class, "must be a finite number"),
            Map.entry(Instant.class, INSTANT),
            Map.entry(OffsetDateTime.class, INSTANT),
            Map.entry(ZonedDateTime.class, INSTANT),
            Map.entry(
                    LocalDateTime.class,
                    "must be a date and time such as \"2026-01-31T09:30\", in the years 1900 to 2200"),
            Map.entry(LocalDate.class, "must be a date such as \"2026-01-31\", in the years 1900 to 2200"),
            Map.entry(LocalTime.class, "must be a time of day such as \"09:30\""),
            Map.entry(Duration.class, "must be a duration such as \"PT1H30M\""),
            Map.entry(UUID.class, "must be a UUID"));

    private Expectation() {}

    public static String of(@Nullable Class<?> target) {
        if (target == null) {
            return "is not a valid value";
        }
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(target);
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "must be an array";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "must be an object";
        }
        return PHRASES.getOrDefault(type, "is not a valid value");
    }

    private static String whole(long min, long max) {
        return "must be a whole number from " + min + " to " + max;
    }
}
