package io.forecourt.inventory.feed;

import io.forecourt.inventory.automobile.DistanceUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What prices and odometers are in, in the countries that feeds come from. */
record Market(Currency currency, DistanceUnit mileageUnit) {

    private static final Map<String, Market> BY_COUNTRY = Map.ofEntries(
            Map.entry("usa", new Market(Currency.getInstance("USD"), DistanceUnit.MI)),
            Map.entry("us", new Market(Currency.getInstance("USD"), DistanceUnit.MI)),
            Map.entry("united states", new Market(Currency.getInstance("USD"), DistanceUnit.MI)),
            Map.entry("canada", new Market(Currency.getInstance("CAD"), DistanceUnit.KM)),
            Map.entry("ca", new Market(Currency.getInstance("CAD"), DistanceUnit.KM)),
            Map.entry("mexico", new Market(Currency.getInstance("MXN"), DistanceUnit.KM)),
            Map.entry("mx", new Market(Currency.getInstance("MXN"), DistanceUnit.KM)),
            Map.entry("united kingdom", new Market(Currency.getInstance("GBP"), DistanceUnit.MI)),
            Map.entry("uk", new Market(Currency.getInstance("GBP"), DistanceUnit.MI)),
            Map.entry("gb", new Market(Currency.getInstance("GBP"), DistanceUnit.MI)),
            Map.entry("germany", new Market(Currency.getInstance("EUR"), DistanceUnit.KM)),
            Map.entry("de", new Market(Currency.getInstance("EUR"), DistanceUnit.KM)),
            Map.entry("austria", new Market(Currency.getInstance("EUR"), DistanceUnit.KM)),
            Map.entry("at", new Market(Currency.getInstance("EUR"), DistanceUnit.KM)),
            Map.entry("switzerland", new Market(Currency.getInstance("CHF"), DistanceUnit.KM)),
            Map.entry("ch", new Market(Currency.getInstance("CHF"), DistanceUnit.KM)));

    /** Empty for a country that is not in our table. */
    static Optional<Market> of(String country) {
        return Optional.ofNullable(BY_COUNTRY.get(country.toLowerCase(Locale.ROOT)));
    }
}
