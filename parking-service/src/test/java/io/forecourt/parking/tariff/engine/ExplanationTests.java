package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.Asked.TUESDAY_TEN;
import static io.forecourt.parking.tariff.engine.Asked.between;
import static io.forecourt.parking.tariff.engine.Asked.lasting;
import static io.forecourt.parking.tariff.engine.Asked.paris;
import static io.forecourt.parking.tariff.engine.Asked.priced;
import static io.forecourt.parking.tariff.engine.Line.Why.FIRST_MINUTES;
import static io.forecourt.parking.tariff.engine.Line.Why.FREE_OF_CHARGE;
import static io.forecourt.parking.tariff.engine.Line.Why.HOLIDAY;
import static io.forecourt.parking.tariff.engine.Line.Why.OUTSIDE_WINDOWS;
import static io.forecourt.parking.tariff.engine.TariffBuilder.visitors;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Quotes say how their price comes about. */
class ExplanationTests {

    @Test
    void everyRungThatWasUsedIsALine() {
        assertThat(lasting(TariffBuilder.paris().pricing(), TUESDAY_TEN, 130).lines())
                .containsExactly(
                        new Line.Charged(1, ofHours(1), 600, 600),
                        new Line.Charged(2, ofHours(1), 600, 600),
                        new Line.Charged(3, ofMinutes(15), 1200, 300));
    }

    @Test
    void whatIsFreeIsALineWithTheReason() {
        var pricing = TariffBuilder.paris()
                .holiday(Holiday.on(LocalDate.of(2026, 7, 14), "Bastille Day"))
                .scale(visitors(10, null, null, Rung.openEnded(600)))
                .pricing();

        assertThat(between(pricing, "2026-07-13T19:30", "2026-07-15T09:20").lines())
                .containsExactly(
                        new Line.Free(OUTSIDE_WINDOWS, ofHours(13), null),
                        new Line.Free(HOLIDAY, ofHours(24), "Bastille Day"),
                        new Line.Free(FIRST_MINUTES, ofMinutes(10), null),
                        new Line.Charged(1, ofMinutes(45), 600, 450));
    }

    @Test
    void whoParksFreeOfChargeIsTold() {
        var card = new Parker(VehicleClass.CAR, UserClass.DISABLED_CARD);
        var pricing = TariffBuilder.paris()
                .scale(Scale.free(VehicleClass.CAR, UserClass.DISABLED_CARD, 720))
                .pricing();
        var quote = priced(pricing.lasting(card, paris(TUESDAY_TEN), ofMinutes(50)));

        assertThat(quote.cents()).isZero();
        assertThat(quote.lines()).containsExactly(new Line.Free(FREE_OF_CHARGE, ofHours(1), null));
        assertThat(quote.to()).isEqualTo(paris("2026-03-10T11:00"));
        assertThat(pricing.lasting(card, paris(TUESDAY_TEN), ofMinutes(721))).isInstanceOf(Refused.class);
    }

    @Test
    void theVersionAndTheScaleAreSaid() {
        var quote = lasting(TariffBuilder.paris().pricing(), TUESDAY_TEN, 15);

        assertThat(quote.version()).isEqualTo(7);
        assertThat(quote.currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(quote.vehicle()).isEqualTo(VehicleClass.CAR);
        assertThat(quote.user()).isEqualTo(UserClass.VISITOR);
    }
}
