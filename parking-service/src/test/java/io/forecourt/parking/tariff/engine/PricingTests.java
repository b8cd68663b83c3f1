package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.Asked.CAR;
import static io.forecourt.parking.tariff.engine.Asked.TUESDAY_TEN;
import static io.forecourt.parking.tariff.engine.Asked.between;
import static io.forecourt.parking.tariff.engine.Asked.lasting;
import static io.forecourt.parking.tariff.engine.Asked.paris;
import static io.forecourt.parking.tariff.engine.Asked.priced;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingTests {

    private final Pricing paris = TariffBuilder.paris().pricing();

    @ParameterizedTest
    @CsvSource({
        "CAR, 600, 1200, 2400, 3900, 5700, 7500",
        "TWO_WHEELER, 300, 600, 1200, 1950, 2850, 3750",
        "HEAVY, 1800, 3600, 7200, 11700, 17100, 22500",
    })
    void visitorsPayWhatParisPublishes(
            VehicleClass vehicle, long one, long two, long three, long four, long five, long six) {
        var prices = List.of(one, two, three, four, five, six);

        for (int hours = 1; hours <= 6; hours++) {
            var parker = new Parker(vehicle, UserClass.VISITOR);
            var quote = priced(paris.lasting(parker, paris(TUESDAY_TEN), Duration.ofHours(hours)));
            assertThat(quote.cents()).isEqualTo(prices.get(hours - 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 150, 15", "15, 150, 15", "16, 300, 30", "20, 300, 30", "135, 1500, 135", "360, 7500, 360"})
    void aStepThatHasBegunIsPaidAndGrantedAsAWhole(int minutes, long cents, int granted) {
        var quote = lasting(paris, TUESDAY_TEN, minutes);

        assertThat(quote.cents()).isEqualTo(cents);
        assertThat(quote.paid()).hasMinutes(granted);
        assertThat(quote.to()).isEqualTo(quote.from().plus(Duration.ofMinutes(granted)));
        assertThat(quote.asked()).hasMinutes(minutes);
    }

    @ParameterizedTest
    @CsvSource({"180, 1200", "195, 1387", "210, 1575", "225, 1762", "240, 1950"})
    void whatIsNoWholeCentWithinARungIsRoundedDown(int minutes, long cents) {
        var twoWheeler = new Parker(VehicleClass.TWO_WHEELER, UserClass.VISITOR);

        assertThat(priced(paris.lasting(twoWheeler, paris(TUESDAY_TEN), Duration.ofMinutes(minutes)))
                        .cents())
                .isEqualTo(cents);
    }

    @Test
    void onlyTheTimeInWindowsCountsForTheMaximum() {
        assertThat(between(paris, "2026-03-10T17:00", "2026-03-11T12:00").cents())
                .isEqualTo(7500);
    }

    @Test
    void paidTimeGoesOnWhenTheNextWindowOpens() {
        var quote = lasting(paris, "2026-03-10T18:30", 180);

        assertThat(quote.to()).isEqualTo(paris("2026-03-11T10:30"));
        assertThat(quote.cents()).isEqualTo(2400);
        assertThat(lasting(paris, "2026-03-14T19:55", 20).to()).isEqualTo(paris("2026-03-16T09:25"));
    }

    @Test
    void whatIsBoughtInFreeTimeBeginsToCountInTheWindow() {
        assertThat(lasting(paris, "2026-03-10T03:00", 60).to()).isEqualTo(paris("2026-03-10T10:00"));
    }

    @Test
    void aRightThatEndsWithTheWindowDoesNotGoOnIntoTheFreeTime() {
        assertThat(lasting(paris, "2026-03-10T19:00", 60).to()).isEqualTo(paris("2026-03-10T20:00"));
    }

    @Test
    void fractionsOfSecondsAreKept() {
        var start = paris(TUESDAY_TEN).plusNanos(123_456_789);

        assertThat(priced(paris.lasting(CAR, start, Duration.ofMinutes(15))).to())
                .isEqualTo(start.plus(Duration.ofMinutes(15)));
        assertThat(priced(paris.between(CAR, start, start.plus(Duration.ofMinutes(15))))
                        .cents())
                .isEqualTo(150);
        assertThat(priced(paris.between(
                                CAR, start, start.plus(Duration.ofMinutes(15)).plusNanos(1)))
                        .cents())
                .isEqualTo(300);
    }

    @Test
    void timeBetweenTwoInstantsIsPaidWhereWindowsAreOpen() {
        assertThat(between(paris, "2026-03-10T08:00", "2026-03-10T09:20").cents())
                .isEqualTo(300);
        assertThat(between(paris, "2026-03-10T08:00", "2026-03-10T09:20").to()).isEqualTo(paris("2026-03-10T09:20"));
        assertThat(between(paris, "2026-03-10T20:00", "2026-03-11T09:00").cents())
                .isZero();
        assertThat(between(paris, TUESDAY_TEN, TUESDAY_TEN).cents()).isZero();
    }

    @Test
    void whereUsersHaveNoScaleTheVisitorsCounts() {
        var residents = new Parker(VehicleClass.CAR, UserClass.RESIDENT);
        var quote = priced(paris.lasting(residents, paris(TUESDAY_TEN), Duration.ofHours(1)));

        assertThat(quote.cents()).isEqualTo(600);
        assertThat(quote.user()).isEqualTo(UserClass.VISITOR);
    }
}
