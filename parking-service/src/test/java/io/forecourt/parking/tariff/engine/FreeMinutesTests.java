package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.Asked.CAR;
import static io.forecourt.parking.tariff.engine.Asked.TUESDAY_TEN;
import static io.forecourt.parking.tariff.engine.Asked.between;
import static io.forecourt.parking.tariff.engine.Asked.lasting;
import static io.forecourt.parking.tariff.engine.Asked.paris;
import static io.forecourt.parking.tariff.engine.TariffBuilder.visitors;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeMinutesTests {

    private final Pricing twentyFree = TariffBuilder.paris()
            .scale(visitors(20, 140, null, new Rung(60, 400), new Rung(60, 800)))
            .pricing();

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "20, 0, 20", "21, 100, 35", "35, 100, 35", "80, 400, 80", "81, 600, 95", "140, 1200, 140"})
    void theLadderBeginsAfterThem(int minutes, long cents, int granted) {
        var quote = lasting(twentyFree, TUESDAY_TEN, minutes);

        assertThat(quote.cents()).isEqualTo(cents);
        assertThat(quote.paid()).hasMinutes(granted);
    }

    @Test
    void theyCountForTheMaximum() {
        assertThat(twentyFree.lasting(CAR, paris(TUESDAY_TEN), Duration.ofMinutes(141)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theyAreOfPaidTime() {
        assertThat(between(twentyFree, "2026-03-10T07:00", "2026-03-10T09:20").cents())
                .isZero();
        assertThat(between(twentyFree, "2026-03-10T07:00", "2026-03-10T09:21").cents())
                .isEqualTo(100);
    }
}
