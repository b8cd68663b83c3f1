package io.forecourt.inventory.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.automobile.EmissionClass;
import io.forecourt.inventory.automobile.Fuel;
import io.forecourt.inventory.automobile.Mileage;
import io.forecourt.inventory.automobile.Money;
import io.forecourt.inventory.automobile.Purpose;
import io.forecourt.inventory.automobile.TitleStatus;
import io.forecourt.inventory.feed.text.FeedColumn;
import io.forecourt.inventory.feed.text.Position;
import io.forecourt.inventory.feed.text.Row;
import io.forecourt.inventory.vin.VinClaim;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowParserTests {

    private static final Currency USD = Currency.getInstance("USD");
    private static final FeedDefaults DEFAULTS = new FeedDefaults(USD, DistanceUnit.MI);

    @Test
    void understandsARowOfARealAuction() {
        FeedCar car = parse(Map.ofEntries(
                Map.entry("price", "25000"),
                Map.entry("brand", "ford"),
                Map.entry("model", "f-150"),
                Map.entry("year", "2014"),
                Map.entry("title_status", "clean vehicle"),
                Map.entry("mileage", "64146"),
                Map.entry("color", "blue"),
                Map.entry("vin", "1ftfw1et4efc23745"),
                Map.entry("state", "virginia"),
                Map.entry("country", "usa"),
                Map.entry("condition", "22 hours left")));

        assertThat(car.vin()).hasToString("1FTFW1ET4EFC23745");
        assertThat(car.modelName().manufacturer()).hasToString("Ford");
        assertThat(car.modelName().model()).hasToString("F-150");
        assertThat(car.particulars().price()).isEqualTo(new Money(2_500_000, USD));
        assertThat(car.particulars().mileage()).isEqualTo(new Mileage(64_146, DistanceUnit.MI));
        assertThat(car.particulars().titleStatus()).isEqualTo(TitleStatus.CLEAN);
        assertThat(car.particulars().condition()).isNull();
        assertThat(car.particulars().location()).isEqualTo("Virginia, USA");
        assertThat(car.warnings()).isEmpty();
    }

    @Test
    void understandsItsOwnColumns() {
        FeedCar car = parse(with(Map.of(
                "fuel", "plug-in hybrid",
                "emission class", "Euro 6",
                "weight_kg", "1912",
                "registration_plate", "7abc123",
                "condition", "new",
                "purchase_cost", "18000.50",
                "purpose", "rental fleet",
                "currency", "eur",
                "mileage_unit", "km",
                "mileage", "10")));

        assertThat(car.particulars().fuel()).isEqualTo(Fuel.PLUG_IN_HYBRID);
        assertThat(car.particulars().emissionClass()).isEqualTo(EmissionClass.EURO_6);
        assertThat(car.particulars().weightKg()).isEqualTo(1912);
        assertThat(car.particulars().registrationPlate()).isEqualTo("7ABC123");
        assertThat(car.particulars().condition()).isEqualTo(Condition.NEW);
        assertThat(car.particulars().mileage()).isEqualTo(new Mileage(10, DistanceUnit.KM));
        assertThat(car.purchaseCost()).isEqualTo(new Money(1_800_050, Currency.getInstance("EUR")));
        assertThat(car.purpose()).isEqualTo(Purpose.RENTAL_FLEET);
    }

    @ParameterizedTest
    @CsvSource({"usa, USD, MI", "Canada, CAD, KM", "germany, EUR, KM", "atlantis, USD, MI"})
    void countsAsTheCountryDoes(String country, String currency, DistanceUnit unit) {
        FeedCar car = parse(with(Map.of("country", country, "price", "30000", "mileage", "52822")));

        assertThat(car.particulars().price()).isEqualTo(new Money(3_000_000, Currency.getInstance(currency)));
        assertThat(car.particulars().mileage()).isEqualTo(new Mileage(52_822, unit));
    }

    @Test
    void takesZeroForNoPriceAndWarns() {
        FeedCar car = parse(with(Map.of("price", "0")));

        assertThat(car.particulars().price()).isNull();
        assertThat(car.warnings()).extracting(Remark::code).containsExactly("NO_PRICE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_color", "color:", "Unknown", "N/A", "-"})
    void takesAColorThatIsNoneForUnknown(String color) {
        assertThat(parse(with(Map.of("color", color))).particulars().color()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 days left", "1 minutes", "24 hours left", "Listing Expired"})
    void takesTheTimeLeftOfAnAuctionForNoCondition(String condition) {
        assertThat(parse(with(Map.of("condition", condition))).particulars().condition())
                .isNull();
    }

    @Test
    void takesTheVinOfACarBefore1981ForALegacyOne() {
        FeedCar car = parse(with(Map.of("vin", "1q87t3n166389", "year", "1973")));

        assertThat(car.claim()).isEqualTo(VinClaim.legacy("1q87t3n166389"));
        assertThat(car.vin()).hasToString("1Q87T3N166389");
    }

    @Test
    void takesAMisfittingVinOnlyWithAReason() {
        assertRejected(Map.of("vin", "1FTFW1ET5EFC23745"), "vin", "INVALID_VIN", "where 4 would fit");

        FeedCar car = parse(with(Map.of("vin", "1FTFW1ET5EFC23745", "vin_override_reason", "Seen")));
        assertThat(car.warnings()).extracting(Remark::code).contains("CHECK_DIGIT_OVERRIDDEN");
    }

    @Test
    void takesNoReasonThatIsNotAManagers() {
        Map<String, String> values = with(Map.of("vin", "1FTFW1ET5EFC23745", "vin_override_reason", "Seen"));

        assertThatExceptionOfType(RowRejected.class)
                .isThrownBy(() -> new RowParser(DEFAULTS, false).parse(rowOf(values)));
    }

    @Test
    void warnsOfAMisfittingVinFromElsewhere() {
        assertThat(parse(with(Map.of("vin", "WVGZZZ5NZEW069297"))).warnings())
                .extracting(Remark::code)
                .containsExactly("CHECK_DIGIT", "NO_PRICE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price|-5|must be an amount in USD",
                "price|1.005|must be an amount in USD",
                "price|99999999999999|must be an amount in USD",
                "price|$6,300|must be a number",
                "price|1e3|must be a number",
                "currency|XXQ|must be a currency's code",
                "year|18|must be a whole number from 1886 to 2100",
                "year|MMXX|must be a number",
                "mileage|1.5|must be a whole number",
                "mileage|-1|must be a whole number",
                "condition|mint|must be one of [NEW, USED]",
                "fuel|coal|must be one of",
                "title_status|stolen|must be one of",
                "weight_kg|0|must be a whole number",
                "pictures|ftp://x|must be at most 50 addresses"
            })
    void rejectsWhatCannotBeNamingTheColumn(String column, String value, String rule) {
        assertRejected(
                Map.of(column, value), FeedColumn.named(column).orElseThrow().heading(), "INVALID", rule);
    }

    @Test
    void rejectsARowWithoutModel() {
        Map<FeedColumn, String> values = new EnumMap<>(FeedColumn.class);
        values.put(FeedColumn.VIN, "1FTFW1ET4EFC23745");
        values.put(FeedColumn.MANUFACTURER, "ford");

        assertThatExceptionOfType(RowRejected.class)
                .isThrownBy(() -> new RowParser(DEFAULTS, true).parse(row(values)))
                .satisfies(rejected -> assertThat(rejected.flaw().code()).isEqualTo("MISSING"));
    }

    private static void assertRejected(Map<String, String> values, String field, String code, String rule) {
        assertThatExceptionOfType(RowRejected.class)
                .isThrownBy(() -> parse(with(values)))
                .satisfies(rejected -> {
                    assertThat(rejected.flaw().field()).isEqualTo(field);
                    assertThat(rejected.flaw().code()).isEqualTo(code);
                    assertThat(rejected.flaw().detail()).contains(rule);
                });
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> values =
                new HashMap<>(Map.of("vin", "1FTFW1ET4EFC23745", "make", "ford", "model", "f-150"));
        values.putAll(more);
        return values;
    }

    private static FeedCar parse(Map<String, String> values) {
        return new RowParser(DEFAULTS, true).parse(rowOf(values));
    }

    private static Row rowOf(Map<String, String> values) {
        Map<FeedColumn, String> byColumn = new EnumMap<>(FeedColumn.class);
        values.forEach((heading, value) -> FeedColumn.named(heading).ifPresent(column -> byColumn.put(column, value)));
        return row(byColumn);
    }

    private static Row row(Map<FeedColumn, String> values) {
        return new Row(2, values, values.toString(), null, Position.START);
    }
}
