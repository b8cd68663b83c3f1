package io.forecourt.inventory.feed;

import static io.forecourt.inventory.feed.text.FeedColumn.COLOR;
import static io.forecourt.inventory.feed.text.FeedColumn.CONDITION;
import static io.forecourt.inventory.feed.text.FeedColumn.COUNTRY;
import static io.forecourt.inventory.feed.text.FeedColumn.CURRENCY;
import static io.forecourt.inventory.feed.text.FeedColumn.EMISSION_CLASS;
import static io.forecourt.inventory.feed.text.FeedColumn.FUEL;
import static io.forecourt.inventory.feed.text.FeedColumn.LEGACY;
import static io.forecourt.inventory.feed.text.FeedColumn.LOCATION;
import static io.forecourt.inventory.feed.text.FeedColumn.MANUFACTURER;
import static io.forecourt.inventory.feed.text.FeedColumn.MILEAGE;
import static io.forecourt.inventory.feed.text.FeedColumn.MILEAGE_UNIT;
import static io.forecourt.inventory.feed.text.FeedColumn.MODEL;
import static io.forecourt.inventory.feed.text.FeedColumn.MODEL_YEAR;
import static io.forecourt.inventory.feed.text.FeedColumn.PICTURES;
import static io.forecourt.inventory.feed.text.FeedColumn.PRICE;
import static io.forecourt.inventory.feed.text.FeedColumn.PURCHASE_COST;
import static io.forecourt.inventory.feed.text.FeedColumn.PURPOSE;
import static io.forecourt.inventory.feed.text.FeedColumn.REGISTRATION_PLATE;
import static io.forecourt.inventory.feed.text.FeedColumn.STATE;
import static io.forecourt.inventory.feed.text.FeedColumn.TITLE_STATUS;
import static io.forecourt.inventory.feed.text.FeedColumn.VIN;
import static io.forecourt.inventory.feed.text.FeedColumn.VIN_OVERRIDE_REASON;
import static io.forecourt.inventory.feed.text.FeedColumn.WEIGHT_KG;

import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.automobile.EmissionClass;
import io.forecourt.inventory.automobile.Fuel;
import io.forecourt.inventory.automobile.Mileage;
import io.forecourt.inventory.automobile.Money;
import io.forecourt.inventory.automobile.Purpose;
import io.forecourt.inventory.automobile.StatedParticulars;
import io.forecourt.inventory.automobile.TitleStatus;
import io.forecourt.inventory.feed.text.FeedColumn;
import io.forecourt.inventory.feed.text.Row;
import io.forecourt.inventory.manufacturer.CatalogName;
import io.forecourt.inventory.manufacturer.InvalidName;
import io.forecourt.inventory.model.ModelName;
import io.forecourt.inventory.vin.InvalidVin;
import io.forecourt.inventory.vin.Vin;
import io.forecourt.inventory.vin.VinClaim;
import io.forecourt.inventory.vin.VinRules;
import io.forecourt.inventory.vin.VinWarning;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands rows. What other feeds write is understood, too: auctions' time left for a condition, say. */
final class RowParser {

    private static final Pattern TIME_LEFT = Pattern.compile("\\d+ (minute|hour|day)s?( left)?|listing expired");
    private static final Set<String> NO_COLORS =
            Set.of("no_color", "no color", "color:", "unknown", "n/a", "none", "-");
    private static final Map<String, DistanceUnit> UNITS = Map.of(
            "miles",
            DistanceUnit.MI,
            "mile",
            DistanceUnit.MI,
            "kilometers",
            DistanceUnit.KM,
            "kilometres",
            DistanceUnit.KM);
    private static final Map<String, TitleStatus> TITLES = Map.of(
            "clean vehicle", TitleStatus.CLEAN,
            "clean title", TitleStatus.CLEAN,
            "salvage insurance", TitleStatus.SALVAGE,
            "salvage title", TitleStatus.SALVAGE);
    private static final Map<String, Fuel> FUELS =
            Map.of("gasoline", Fuel.PETROL, "gas", Fuel.PETROL, "phev", Fuel.PLUG_IN_HYBRID);
    private static final Map<String, YesNo> ANSWERS =
            Map.of("true", YesNo.YES, "1", YesNo.YES, "false", YesNo.NO, "0", YesNo.NO);

    private final FeedDefaults defaults;
    private final boolean vinOverrides;

    /** @param vinOverrides whether the reasons that rows give for odd VINs are a manager's */
    RowParser(FeedDefaults defaults, boolean vinOverrides) {
        this.defaults = defaults;
        this.vinOverrides = vinOverrides;
    }

    private enum YesNo {
        YES,
        NO
    }

    /** @throws RowRejected if the row cannot be taken */
    FeedCar parse(Row row) {
        if (row.flaw() != null) {
            throw new RowRejected(row.flaw());
        }
        RowValues values = new RowValues(row);
        Integer modelYear = values.number(MODEL_YEAR, 1886, 2100);
        VinClaim claim = claim(values, modelYear);
        Vin vin = accept(claim);
        Market market = market(values);
        Money price = values.amount(PRICE, market.currency());
        return new FeedCar(
                row.line(),
                vin,
                claim,
                new ModelName(name(values, MANUFACTURER), name(values, MODEL)),
                particulars(values, modelYear, price, market),
                values.constant(PURPOSE, Purpose.class, Map.of()),
                values.amount(PURCHASE_COST, market.currency()),
                Fingerprint.of(row.source()),
                warnings(row.line(), vin, claim, modelYear, price));
    }

    private VinClaim claim(RowValues values, @Nullable Integer modelYear) {
        String text = values.required(VIN);
        String reason = values.text(VIN_OVERRIDE_REASON, 500);
        boolean early = modelYear != null && modelYear < VinRules.FIRST_STANDARD_MODEL_YEAR;
        return early || values.constant(LEGACY, YesNo.class, ANSWERS) == YesNo.YES
                ? VinClaim.legacy(text)
                : VinClaim.standard(text, vinOverrides ? reason : null);
    }

    private static Vin accept(VinClaim claim) {
        try {
            return claim.accept();
        } catch (InvalidVin invalid) {
            throw new RowRejected(VIN, "INVALID_VIN", invalid.getMessage());
        }
    }

    private static CatalogName name(RowValues values, FeedColumn column) {
        String name = values.required(column);
        try {
            return new CatalogName(DisplayName.of(name));
        } catch (InvalidName _) {
            throw values.invalid(column, name, "must be one line of at most " + CatalogName.MAX_LENGTH + " characters");
        }
    }

    private Market market(RowValues values) {
        String country = values.raw(COUNTRY);
        Market market = Market.of(country == null ? "" : country)
                .orElse(new Market(defaults.currency(), defaults.mileageUnit()));
        DistanceUnit unit = values.constant(MILEAGE_UNIT, DistanceUnit.class, UNITS);
        String currency = values.raw(CURRENCY);
        return new Market(
                currency == null ? market.currency() : currency(values, currency),
                unit == null ? market.mileageUnit() : unit);
    }

    private static Currency currency(RowValues values, String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw values.invalid(CURRENCY, code, "must be a currency's code of three letters");
        }
    }

    private static StatedParticulars particulars(
            RowValues values, @Nullable Integer modelYear, @Nullable Money price, Market market) {
        Integer mileage = values.number(MILEAGE, 0, Mileage.MAX);
        String plate = values.text(REGISTRATION_PLATE, 16);
        return new StatedParticulars(
                modelYear,
                color(values),
                mileage == null ? null : new Mileage(mileage, market.mileageUnit()),
                condition(values),
                values.constant(TITLE_STATUS, TitleStatus.class, TITLES),
                price,
                values.constant(FUEL, Fuel.class, FUELS),
                values.constant(EMISSION_CLASS, EmissionClass.class, Map.of()),
                values.number(WEIGHT_KG, 1, 100_000),
                plate == null ? null : plate.toUpperCase(Locale.ROOT),
                location(values),
                values.addresses(PICTURES));
    }

    private static @Nullable String color(RowValues values) {
        String color = values.text(COLOR, 40);
        return color == null || NO_COLORS.contains(color.toLowerCase(Locale.ROOT)) ? null : color;
    }

    private static @Nullable Condition condition(RowValues values) {
        String condition = values.raw(CONDITION);
        boolean timeLeft = condition != null
                && TIME_LEFT.matcher(condition.toLowerCase(Locale.ROOT)).matches();
        return timeLeft ? null : values.constant(CONDITION, Condition.class, Map.of());
    }

    /** Where the feed has no location of its own, the state and country that the car stands in. */
    private static @Nullable String location(RowValues values) {
        String location = values.text(LOCATION, 80);
        if (location != null) {
            return location;
        }
        String region = Stream.of(STATE, COUNTRY)
                .map(column -> values.text(column, 39))
                .filter(Objects::nonNull)
                .map(DisplayName::of)
                .collect(Collectors.joining(", "));
        return region.isEmpty() ? null : region;
    }

    private static List<Remark> warnings(
            int line, Vin vin, VinClaim claim, @Nullable Integer modelYear, @Nullable Money price) {
        List<Remark> warnings = new ArrayList<>();
        for (VinWarning warning : VinWarning.of(claim, modelYear)) {
            warnings.add(new Remark(
                    Remark.Kind.WARNING, line, vin.value(), VIN.heading(), warning.code(), warning.detail()));
        }
        if (price == null) {
            warnings.add(new Remark(
                    Remark.Kind.WARNING,
                    line,
                    vin.value(),
                    PRICE.heading(),
                    "NO_PRICE",
                    "The row has no price; a new automobile is in stock, but not for sale, until it has one."));
        }
        return warnings;
    }
}
