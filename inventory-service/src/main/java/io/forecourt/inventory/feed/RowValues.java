package io.forecourt.inventory.feed;

import io.forecourt.inventory.automobile.Money;
import io.forecourt.inventory.feed.text.FeedColumn;
import io.forecourt.inventory.feed.text.Row;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row's values as what they should be. Null is what the row leaves open; what cannot be rejects the row. */
final class RowValues {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,1990}");
    private static final Pattern ADDRESS_SEPARATOR = Pattern.compile("[\\s|]+");
    private static final int MOST_PICTURES = 50;

    private final Row row;

    RowValues(Row row) {
        this.row = row;
    }

    @Nullable
    String raw(FeedColumn column) {
        return row.value(column);
    }

    String required(FeedColumn column) {
        String value = row.value(column);
        if (value == null) {
            throw new RowRejected(column, "MISSING", "The row has no " + column.heading() + ".");
        }
        return value;
    }

    @Nullable
    String text(FeedColumn column, int longest) {
        String value = row.value(column);
        if (value != null && (value.length() > longest || value.chars().anyMatch(Character::isISOControl))) {
            throw invalid(column, value, "must be one line of at most " + longest + " characters");
        }
        return value;
    }

    @Nullable
    Integer number(FeedColumn column, int least, int most) {
        BigDecimal value = decimal(column);
        if (value == null) {
            return null;
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole || value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw invalid(column, value.toPlainString(), "must be a whole number from " + least + " to " + most);
        }
        return value.intValueExact();
    }

    /** Null also for 0, which feeds write for an amount they do not know. */
    @Nullable
    Money amount(FeedColumn column, Currency currency) {
        BigDecimal value = decimal(column);
        if (value == null || value.signum() == 0) {
            return null;
        }
        try {
            Money amount = Money.of(value, currency);
            if (amount.minorUnits() > 0 && amount.minorUnits() <= Money.MAX_MINOR_UNITS) {
                return amount;
            }
        } catch (ArithmeticException _) {
            // More decimals than the currency has: refused below.
        }
        throw invalid(column, value.toPlainString(), "must be an amount in " + currency);
    }

    private @Nullable BigDecimal decimal(FeedColumn column) {
        String value = row.value(column);
        if (value != null && !DECIMAL.matcher(value).matches()) {
            throw invalid(column, value, "must be a number");
        }
        return value == null ? null : new BigDecimal(value);
    }

    /** A constant by its name, however it is written, or by a word that stands for it. */
    <E extends Enum<E>> @Nullable E constant(FeedColumn column, Class<E> type, Map<String, E> words) {
        String value = row.value(column);
        if (value == null) {
            return null;
        }
        E meant = words.get(value.toLowerCase(Locale.ROOT));
        if (meant != null) {
            return meant;
        }
        String name = value.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        List<E> all = List.of(type.getEnumConstants());
        return all.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> invalid(column, value, "must be one of " + all));
    }

    @Nullable
    List<String> addresses(FeedColumn column) {
        String value = row.value(column);
        if (value == null) {
            return null;
        }
        List<String> addresses = Stream.of(ADDRESS_SEPARATOR.split(value, -1))
                .filter(address -> !address.isEmpty())
                .toList();
        if (addresses.size() > MOST_PICTURES
                || !addresses.stream()
                        .allMatch(address -> ADDRESS.matcher(address).matches())) {
            throw invalid(column, value, "must be at most " + MOST_PICTURES + " addresses that begin with http");
        }
        return addresses;
    }

    RowRejected invalid(FeedColumn column, String value, String rule) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new RowRejected(column, "INVALID", column.heading() + " is \"" + shown + "\"; it " + rule + ".");
    }
}
