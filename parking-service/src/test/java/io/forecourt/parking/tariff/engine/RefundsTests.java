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
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundsTests {

    private static final RefundTerms GENEROUS = new RefundTerms(Duration.ofMinutes(2), true);

    private final Pricing paris = TariffBuilder.paris().pricing();
    private final Refunds refunds = new Refunds(paris, GENEROUS);
    private final Quote threeHours = lasting(paris, TUESDAY_TEN, 180);

    @ParameterizedTest
    @CsvSource({
        "10:02:01, 150", // one step in any case
        "10:15:00, 150",
        "10:15:01, 300",
        "11:05:00, 750",
        "12:59:00, 2400",
        "13:00:00, 2400",
        "18:00:00, 2400",
    })
    void whoStopsEarlyPaysForTheStepsThatHaveBegun(String stoppedAt, long kept) {
        var refund = stopping(threeHours, TUESDAY_TEN, "2026-03-10T" + stoppedAt);

        assertThat(refund.reason()).isEqualTo(Refund.Reason.STOPPED_EARLY);
        assertThat(refund.cents()).isEqualTo(2400 - kept);
        assertThat(refund.kept().cents()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"09:00:00", "10:00:00", "10:02:00"})
    void whoCancelsSoonGetsAllOfItBack(String stoppedAt) {
        assertThat(stopping(threeHours, TUESDAY_TEN, "2026-03-10T" + stoppedAt))
                .isEqualTo(new Refund(Refund.Reason.CANCELLED, 2400, null));
    }

    @Test
    void whoBoughtEarlierPaysAStepEvenBeforeTheBeginning() {
        assertThat(stopping(threeHours, "2026-03-10T08:00", "2026-03-10T09:00").cents())
                .isEqualTo(2400 - 150);
    }

    @Test
    void whoBoughtInFreeTimePaysAStepEvenBeforeTheWindowOpens() {
        var bought = lasting(paris, "2026-03-10T03:00", 60);

        assertThat(stopping(bought, "2026-03-10T03:00", "2026-03-10T05:00").cents())
                .isEqualTo(600 - 150);
    }

    @Test
    void someZonesGiveNothingBack() {
        var strict = new Refunds(paris, new RefundTerms(Duration.ZERO, false));

        assertThat(strict.stopping(CAR, threeHours, threeHours.from(), threeHours.from()))
                .isEqualTo(new Refund(Refund.Reason.NOT_OFFERED, 0, threeHours));
    }

    @Test
    void theFreeMinutesAndTheFirstStepAreTheLeastThatIsKept() {
        var pricing = TariffBuilder.paris()
                .scale(visitors(20, 80, null, new Rung(60, 400)))
                .pricing();
        var freeRefunds = new Refunds(pricing, GENEROUS);
        var start = paris(TUESDAY_TEN);
        var bought = lasting(pricing, TUESDAY_TEN, 80);

        assertThat(freeRefunds
                        .stopping(CAR, bought, start, start.plusSeconds(600))
                        .cents())
                .isEqualTo(300);
        assertThat(freeRefunds.stopping(CAR, lasting(pricing, TUESDAY_TEN, 20), start, start.plusSeconds(600)))
                .extracting(Refund::cents)
                .isEqualTo(0L);
    }

    @Test
    void whatWasCarriedInIsNotGivenBack() {
        var again = CAR.after(Carried.from(lasting(paris, TUESDAY_TEN, 120)));
        var start = paris("2026-03-10T15:00");
        var bought = priced(paris.lasting(again, start, Duration.ofHours(2)));

        assertThat(refunds.stopping(again, bought, start, start.plus(Duration.ofMinutes(61)))
                        .cents())
                .isEqualTo(2700 - 1575);
    }

    @Test
    void anotherVersionOfTheTariffSaysNothing() {
        var other = lasting(TariffBuilder.paris().version(8).pricing(), TUESDAY_TEN, 180);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> refunds.stopping(CAR, other, Instant.EPOCH, threeHours.from()));
    }

    private Refund stopping(Quote bought, String boughtAt, String stoppedAt) {
        return refunds.stopping(CAR, bought, paris(boughtAt), paris(stoppedAt));
    }
}
