package io.forecourt.inventory.feed.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a feed can say of an automobile. A column is known by its own name or by one that other feeds use; upper and
 * lower case, spaces, hyphens and underscores make no difference.
 */
public enum FeedColumn {
    VIN,
    MANUFACTURER("make", "brand"),
    MODEL,
    MODEL_YEAR("year"),
    /** In whole units of the currency, decimals behind a point; 0 is no price. */
    PRICE,
    CURRENCY,
    MILEAGE("odometer"),
    MILEAGE_UNIT("odometer_unit"),
    COLOR("colour", "exterior_color"),
    CONDITION,
    TITLE_STATUS,
    FUEL("fuel_type"),
    EMISSION_CLASS,
    WEIGHT_KG("weight"),
    REGISTRATION_PLATE("plate"),
    LOCATION,
    STATE,
    /** Decides about currency and unit where the row does not name them. */
    COUNTRY,
    /** Addresses, separated by white space or {@code |}. */
    PICTURES("images", "picture_urls"),
    /** For staff only. */
    PURCHASE_COST("cost"),
    PURPOSE,
    /** A vehicle before model year 1981, or a trailer. */
    LEGACY("legacy_vin"),
    VIN_OVERRIDE_REASON;

    private static final Map<String, FeedColumn> BY_NAME = Arrays.stream(values())
            .flatMap(column -> column.names().map(name -> Map.entry(name, column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> aliases;

    FeedColumn(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** The column that a heading means. */
    public static Optional<FeedColumn> named(String heading) {
        return Optional.ofNullable(BY_NAME.get(plain(heading)));
    }

    /** How reports call it. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(name()), aliases.stream()).map(FeedColumn::plain);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
