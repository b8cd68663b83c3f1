package io.forecourt.web.body;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which values can be stored and calculated with. Java's types hold more than PostgreSQL's, and than any dealership's. */
public final class Storable {

    static final Set<Class<?>> CHECKED_TYPES = Set.of(
            String.class,
            JsonNode.class,
            Object.class,
            double.class,
            Double.class,
            float.class,
            Float.class,
            BigDecimal.class,
            BigInteger.class,
            Instant.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            LocalDateTime.class,
            LocalDate.class,
            YearMonth.class,
            Year.class);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_DIGITS = 38;
    private static final Instant FIRST =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END =
            LocalDate.of(LAST_YEAR + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private Storable() {}

    public static boolean test(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> isText(text);
            case JsonNode node when node.isString() -> isText(node.stringValue());
            case JsonNode node
            when node.isObject() ->
                node.propertyNames().stream().allMatch(Storable::isText)
                        && node.values().stream().allMatch(Storable::test);
            case JsonNode node when node.isArray() -> node.values().stream().allMatch(Storable::test);
            case JsonNode node when node.isBigDecimal() -> test(node.decimalValue());
            case JsonNode node when node.isBigInteger() -> test(node.bigIntegerValue());
            case Map<?, ?> map ->
                map.keySet().stream().allMatch(Storable::test)
                        && map.values().stream().allMatch(Storable::test);
            case Iterable<?> items -> allIn(items);
            case Double number -> Double.isFinite(number);
            case Float number -> Float.isFinite(number);
            case BigDecimal number -> number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
            case BigInteger number -> number.bitLength() <= 126;
            case Instant instant -> !instant.isBefore(FIRST) && instant.isBefore(END);
            case OffsetDateTime time -> isYear(time.getYear());
            case ZonedDateTime time -> isYear(time.getYear());
            case LocalDateTime time -> isYear(time.getYear());
            case LocalDate date -> isYear(date.getYear());
            case YearMonth month -> isYear(month.getYear());
            case Year year -> isYear(year.getValue());
            default -> true;
        };
    }

    /** No NUL, which PostgreSQL refuses, and no half of a surrogate pair, which UTF-8 cannot carry. */
    static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean allIn(Iterable<?> items) {
        for (Object item : items) {
            if (!test(item)) {
                return false;
            }
        }
        return true;
    }
}
