package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.Asked.CAR;
import static io.forecourt.parking.tariff.engine.Asked.TUESDAY_TEN;
import static io.forecourt.parking.tariff.engine.Asked.lasting;
import static io.forecourt.parking.tariff.engine.Asked.paris;
import static io.forecourt.parking.tariff.engine.Asked.priced;
import static io.forecourt.parking.tariff.engine.TariffBuilder.visitors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Longer stays, and those that earlier ones are carried into. */
class ExtensionTests {

    private final Pricing paris = TariffBuilder.paris().pricing();

    @Test
    void anExtensionCostsWhatIsMissingToHavingAskedForAllAtOnce() {
        var twoHours = lasting(paris, TUESDAY_TEN, 120);
        var fourHours = lasting(paris, TUESDAY_TEN, 240);

        assertThat(fourHours.centsBeyond(twoHours)).isEqualTo(2700);
        assertThat(fourHours.centsBeyond(fourHours)).isZero();
    }

    @Test
    void anotherStayIsNotExtended() {
        var fourHours = lasting(paris, TUESDAY_TEN, 240);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fourHours.centsBeyond(lasting(paris, "2026-03-10T10:15", 120)));
        assertThatIllegalArgumentException().isThrownBy(() -> fourHours.centsBeyond(lasting(paris, TUESDAY_TEN, 300)));
    }

    @Test
    void aStayByAnotherVersionOfTheTariffIsNotExtended() {
        var other = lasting(TariffBuilder.paris().version(8).pricing(), TUESDAY_TEN, 120);
        var fourHours = lasting(paris, TUESDAY_TEN, 240);

        assertThatIllegalArgumentException().isThrownBy(() -> fourHours.centsBeyond(other));
    }

    @Test
    void theStayOfAnotherVehicleOrUserIsNotExtended() {
        var pricing = TariffBuilder.paris()
                .scale(Scale.free(VehicleClass.CAR, UserClass.RESIDENT, null))
                .pricing();
        var fourHours = lasting(pricing, TUESDAY_TEN, 240);

        for (var other : List.of(
                new Parker(VehicleClass.TWO_WHEELER, UserClass.VISITOR),
                new Parker(VehicleClass.CAR, UserClass.RESIDENT))) {
            var quote = priced(pricing.lasting(other, paris(TUESDAY_TEN), Duration.ofHours(1)));
            assertThatIllegalArgumentException().isThrownBy(() -> fourHours.centsBeyond(quote));
        }
    }

    @Test
    void whereOneMayNotReturnTheLadderGoesOn() {
        var morning = lasting(paris, TUESDAY_TEN, 110);
        var again = CAR.after(Carried.from(morning));
        var afternoon = priced(paris.lasting(again, paris("2026-03-10T15:00"), Duration.ofMinutes(120)));

        assertThat(afternoon.cents()).isEqualTo(2700);
        assertThat(afternoon.lines())
                .containsExactly(
                        new Line.Charged(3, Duration.ofHours(1), 1200, 1200),
                        new Line.Charged(4, Duration.ofHours(1), 1500, 1500));
    }

    @Test
    void whereOneMayNotReturnTheMaximumIsOneForAll() {
        var morning = lasting(paris, TUESDAY_TEN, 240);
        var again = CAR.after(Carried.from(morning));
        var start = paris("2026-03-10T15:00");

        assertThat(paris.lasting(again, start, Duration.ofMinutes(120))).isInstanceOf(Quote.class);
        assertThat(paris.lasting(again, start, Duration.ofMinutes(121))).isInstanceOf(Refused.class);
        assertThat(paris.between(again, start, start.plusSeconds(7201))).isInstanceOf(Refused.class);
    }

    @Test
    void theCapAndTheFreeMinutesAreThoseOfAllStaysTogether() {
        var capped = TariffBuilder.paris()
                .scale(visitors(30, null, 1000L, Rung.openEnded(600)))
                .pricing();
        var first = lasting(capped, TUESDAY_TEN, 20);
        var carried = Carried.from(first);
        var second = priced(capped.lasting(CAR.after(carried), paris("2026-03-10T12:00"), Duration.ofMinutes(70)));
        var third = priced(
                capped.lasting(CAR.after(carried.and(second)), paris("2026-03-10T14:00"), Duration.ofMinutes(120)));

        assertThat(first.cents()).isZero();
        assertThat(second.cents()).isEqualTo(600);
        assertThat(third.cents()).isEqualTo(400);
        assertThat(priced(capped.lasting(
                                CAR.after(carried.and(second)), paris("2026-03-11T14:00"), Duration.ofHours(1)))
                        .cents())
                .isEqualTo(600);
    }

    @Test
    void whatIsCarriedFromOtherStepsIsRoundedUp() {
        var again = CAR.after(new Carried(Duration.ofMinutes(50), Map.of()));
        var quote = priced(paris.lasting(again, paris(TUESDAY_TEN), Duration.ofMinutes(75)));

        assertThat(quote.cents()).isEqualTo(900);
        assertThat(quote.paid()).hasMinutes(75);
    }

    @Test
    void moreThanTheMaximumCanBeCarried() {
        var again = CAR.after(new Carried(Duration.ofHours(9), Map.of()));

        assertThat(paris.lasting(again, paris(TUESDAY_TEN), Duration.ofMinutes(1)))
                .isInstanceOf(Refused.class);
    }
}
