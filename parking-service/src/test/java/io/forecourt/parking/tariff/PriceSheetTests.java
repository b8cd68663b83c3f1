package io.forecourt.parking.tariff;

import static io.forecourt.parking.ParisTariff.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forecourt.parking.tariff.engine.PricePoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What people read of a tariff. */
class PriceSheetTests {

    @Test
    void parisIsReadAsItIsPublished() {
        var prices = PriceSheet.prices(read(document(Map.of())));

        assertThat(prices).hasSize(5);
        assertThat(cents(prices.getFirst())).containsExactly(150L, 600L, 1200L, 2400L, 3900L, 5700L, 7500L);
        assertThat(cents(prices.get(1))).containsExactly(75L, 300L, 600L, 1200L, 1950L, 2850L, 3750L);
    }

    @Test
    void withoutAMaximumADayIsShown() {
        assertThat(cents(only(0, null, 100)))
                .hasSize(25)
                .startsWith(25L, 100L, 200L)
                .endsWith(2300L, 2400L);
    }

    @Test
    void anHourIsNotDearerByItsFreeMinutesAndPaidByWholeSteps() {
        var prices = only(10, null, 400);

        assertThat(cents(prices)).hasSize(24).startsWith(100L, 400L, 800L);
        assertThat(cents(only(20, null, 400))).startsWith(0L, 300L, 700L);
    }

    @Test
    void aMaximumBetweenTwoHoursIsShownToo() {
        assertThat(only(0, 90, 400).points())
                .extracting(point -> point.paid().toMinutes(), PricePoint::cents)
                .containsExactly(tuple(15L, 100L), tuple(60L, 400L), tuple(90L, 600L));
    }

    @Test
    void whereADayIsFreeAtFirstNothingIsShown() {
        assertThat(only(2_880, null, 100).points()).isEmpty();
    }

    private static PriceCurve only(int freeMinutes, @Nullable Integer maximumMinutes, long centsPerHour) {
        Map<String, Object> scale = new HashMap<>(Map.of(
                "vehicle",
                "CAR",
                "user",
                "VISITOR",
                "freeOfCharge",
                false,
                "ladder",
                List.of(Map.of("centsPerHour", centsPerHour)),
                "freeMinutes",
                freeMinutes));
        scale.put("maximumMinutes", maximumMinutes);
        return PriceSheet.prices(read(document(Map.of("scales", List.of(scale)))))
                .getFirst();
    }

    private static List<Long> cents(PriceCurve curve) {
        return curve.points().stream().map(PricePoint::cents).toList();
    }

    private static TariffDocument read(Map<String, ?> document) {
        return Documents.read(JsonMapper.shared().writeValueAsString(document));
    }
}
