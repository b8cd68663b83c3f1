package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.Asked.CAR;
import static io.forecourt.parking.tariff.engine.Asked.TUESDAY_TEN;
import static io.forecourt.parking.tariff.engine.Asked.paris;
import static io.forecourt.parking.tariff.engine.Asked.priced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedTests {

    private final Pricing paris = TariffBuilder.paris().pricing();

    @Test
    void nobodyStaysLongerThanTheMaximum() {
        var tenOClock = paris(TUESDAY_TEN);

        assertThat(paris.lasting(CAR, tenOClock, Duration.ofMinutes(361))).isEqualTo(tooLong());
        assertThat(paris.lasting(CAR, tenOClock, Duration.ofHours(6).plusNanos(1)))
                .isEqualTo(tooLong());
        assertThat(paris.lasting(CAR, tenOClock, Duration.ofSeconds(Long.MAX_VALUE)))
                .isEqualTo(tooLong());
        assertThat(paris.between(CAR, tenOClock, tenOClock.plus(Duration.ofMinutes(361))))
                .isEqualTo(tooLong());
    }

    @Test
    void vehiclesWithoutAScaleAreRefused() {
        var cars = TariffBuilder.always(100).pricing();
        var heavy = new Parker(VehicleClass.HEAVY, UserClass.RESIDENT);
        var start = paris(TUESDAY_TEN);

        assertThat(reason(cars.lasting(heavy, start, Duration.ofHours(1))))
                .isEqualTo(Refused.Reason.VEHICLE_NOT_ADMITTED);
        assertThat(reason(cars.between(heavy, start, start))).isEqualTo(Refused.Reason.VEHICLE_NOT_ADMITTED);
        assertThat(cars.curve(VehicleClass.HEAVY, UserClass.RESIDENT)).isEmpty();
    }

    @Test
    void nothingIsPricedForMoreThanAYear() {
        var always = TariffBuilder.always(100).pricing();
        var start = paris(TUESDAY_TEN);
        var year = Pricing.HORIZON;

        assertThat(priced(always.lasting(CAR, start, year)).cents()).isEqualTo(366 * 24 * 100);
        assertThat(reason(always.lasting(CAR, start, year.plusNanos(1)))).isEqualTo(Refused.Reason.ENDS_TOO_LATE);
        assertThat(priced(always.between(CAR, start, start.plus(year))).cents()).isEqualTo(366 * 24 * 100);
        assertThat(reason(always.between(CAR, start, start.plus(year).plusNanos(1))))
                .isEqualTo(Refused.Reason.ENDS_TOO_LATE);
    }

    @Test
    void paidTimeThatNeverComesIsRefused() {
        var free = TariffBuilder.paris()
                .holiday(new Holiday("Works", LocalDate.of(2026, 3, 1), LocalDate.of(2099, 1, 1), List.of()))
                .pricing();

        assertThat(reason(free.lasting(CAR, paris(TUESDAY_TEN), Duration.ofMinutes(15))))
                .isEqualTo(Refused.Reason.ENDS_TOO_LATE);
    }

    @Test
    void asksThatMakeNoSenseAreMistakes() {
        var start = paris(TUESDAY_TEN);

        assertThatIllegalArgumentException().isThrownBy(() -> paris.lasting(CAR, start, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> paris.between(CAR, start, start.minusNanos(1)));
    }

    @Test
    void callersThrowWhatTheyLikeWhereThereIsNoPrice() {
        Answer refused = paris.lasting(CAR, Instant.EPOCH, Duration.ofHours(7));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> refused.orElseThrow(why -> new UnsupportedOperationException(why.sentence())))
                .withMessageContaining("360 minutes");
    }

    private static Refused tooLong() {
        return new Refused(
                Refused.Reason.LONGER_THAN_THE_MAXIMUM,
                "One may stay 360 minutes at most, counted while parking has to be paid for.");
    }

    private static Refused.Reason reason(Answer answer) {
        return ((Refused) answer).reason();
    }
}
