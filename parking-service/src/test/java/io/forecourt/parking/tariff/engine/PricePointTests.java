package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.Asked.TUESDAY_TEN;
import static io.forecourt.parking.tariff.engine.Asked.lasting;
import static io.forecourt.parking.tariff.engine.TariffBuilder.visitors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PricePointTests {

    @Test
    void aCurveHasAPointAtEveryStepUpToTheMaximum() {
        var paris = TariffBuilder.paris().pricing();
        var curve = paris.curve(VehicleClass.CAR, UserClass.RESIDENT);

        assertThat(curve).hasSize(25).startsWith(new PricePoint(Duration.ZERO, 0));
        assertThat(curve).endsWith(new PricePoint(Duration.ofHours(6), 7500));
        assertThat(curve.subList(1, 25))
                .allSatisfy(point -> assertThat(lasting(
                                        paris,
                                        TUESDAY_TEN,
                                        Math.toIntExact(point.paid().toMinutes()))
                                .cents())
                        .isEqualTo(point.cents()));
    }

    @Test
    void aCurveBeginsAtTheEndOfTheFreeMinutes() {
        assertThat(PricePoint.curve(visitors(20, 80, 150L, new Rung(60, 400)), 30))
                .containsExactly(
                        new PricePoint(Duration.ofMinutes(20), 0),
                        new PricePoint(Duration.ofMinutes(50), 150),
                        new PricePoint(Duration.ofMinutes(80), 150));
    }

    @Test
    void aCurveEndsAfterADayAtTheLatest() {
        assertThat(PricePoint.curve(visitors(0, null, null, Rung.openEnded(100)), 60))
                .hasSize(25)
                .endsWith(new PricePoint(Duration.ofHours(24), 2400));
        assertThat(PricePoint.curve(visitors(0, 7 * 24 * 60, null, Rung.openEnded(100)), 60))
                .hasSize(25);
    }

    @Test
    void aScaleThatIsNotSoundHasNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PricePoint.curve(visitors(0, null, null, new Rung(60, 100)), 15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PricePoint.curve(visitors(0, null, null, Rung.openEnded(100)), 0));
    }
}
